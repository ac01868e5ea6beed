# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsPortLeavePortgroupEvent."""

from __future__ import annotations

import attrs

from vim25.data.dvs_event import DvsEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsPortLeavePortgroupEvent(DvsEvent):
    """Data object type ``DvsPortLeavePortgroupEvent`` (vmodl
    ``vim.event.DvsPortLeavePortgroupEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortLeavePortgroupEvent/
    """

    port_key: str = attrs.field(
        metadata={"wire": "portKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portKey``. Since 4.0."""

    portgroup_key: str = attrs.field(
        metadata={"wire": "portgroupKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portgroupKey``. Since 4.0."""

    portgroup_name: str = attrs.field(
        metadata={"wire": "portgroupName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portgroupName``. Since 4.0."""
