# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfConstraint."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_invalid_package import OvfInvalidPackage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfConstraint(OvfInvalidPackage):
    """Fault type ``OvfConstraint`` (vmodl ``vim.fault.OvfConstraint``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConstraint/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``name``. Since 4.1."""
