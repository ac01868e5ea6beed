# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VspanPortgroupTypeChangeFault."""

from __future__ import annotations

import attrs

from vim25.faults.dvs_fault import DvsFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VspanPortgroupTypeChangeFault(DvsFault):
    """Fault type ``VspanPortgroupTypeChangeFault`` (vmodl
    ``vim.fault.VspanPortgroupTypeChangeFault``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPortgroupTypeChangeFault/
    """

    portgroup_name: str = attrs.field(
        metadata={"wire": "portgroupName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``portgroupName``. Since 5.0."""
