# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VspanPortMoveFault."""

from __future__ import annotations

import attrs

from vim25.faults.dvs_fault import DvsFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VspanPortMoveFault(DvsFault):
    """Fault type ``VspanPortMoveFault`` (vmodl ``vim.fault.VspanPortMoveFault``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VspanPortMoveFault/
    """

    src_portgroup_name: str = attrs.field(
        metadata={"wire": "srcPortgroupName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``srcPortgroupName``. Since 5.0."""

    dest_portgroup_name: str = attrs.field(
        metadata={"wire": "destPortgroupName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``destPortgroupName``. Since 5.0."""

    port_key: str = attrs.field(
        metadata={"wire": "portKey", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``portKey``. Since 5.0."""
