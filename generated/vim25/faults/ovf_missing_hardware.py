# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfMissingHardware."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_import import OvfImport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfMissingHardware(OvfImport):
    """Fault type ``OvfMissingHardware`` (vmodl ``vim.fault.OvfMissingHardware``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMissingHardware/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    resource_type: int = attrs.field(
        metadata={"wire": "resourceType", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``resourceType``. Since 4.0."""
