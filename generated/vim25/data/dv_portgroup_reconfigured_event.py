# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVPortgroupReconfiguredEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dv_portgroup_event import DVPortgroupEvent

if TYPE_CHECKING:
    from vim25.data.changes_info_event_argument import ChangesInfoEventArgument
    from vim25.data.dv_portgroup_config_spec import DVPortgroupConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVPortgroupReconfiguredEvent(DVPortgroupEvent):
    """Data object type ``DVPortgroupReconfiguredEvent`` (vmodl
    ``vim.event.DVPortgroupReconfiguredEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupReconfiguredEvent/
    """

    config_spec: DVPortgroupConfigSpec = attrs.field(
        metadata={"wire": "configSpec", "type": "DVPortgroupConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``configSpec``. Since 4.0."""

    config_changes: ChangesInfoEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "configChanges", "type": "ChangesInfoEventArgument", "since": "6.5", "secret": False},
    )
    """Wire name ``configChanges``. Since 6.5."""
