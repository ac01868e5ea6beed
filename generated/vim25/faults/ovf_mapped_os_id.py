# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfMappedOsId."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_import import OvfImport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfMappedOsId(OvfImport):
    """Fault type ``OvfMappedOsId`` (vmodl ``vim.fault.OvfMappedOsId``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMappedOsId/
    """

    ovf_id: int = attrs.field(
        metadata={"wire": "ovfId", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``ovfId``. Since 4.0."""

    ovf_description: str = attrs.field(
        metadata={"wire": "ovfDescription", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ovfDescription``. Since 4.0."""

    target_description: str = attrs.field(
        metadata={"wire": "targetDescription", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``targetDescription``. Since 4.0."""
