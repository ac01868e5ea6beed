# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AutoStartPowerInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.auto_start_wait_heartbeat_setting import AutoStartWaitHeartbeatSetting


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AutoStartPowerInfo(vmodl.DataObject):
    """Data object type ``AutoStartPowerInfo`` (vmodl ``vim.host.AutoStartManager.AutoPowerInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AutoStartPowerInfo/
    """

    key: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "key", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0. Refers to a VirtualMachine."""

    start_order: int = attrs.field(
        metadata={"wire": "startOrder", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``startOrder``. Since 2.0."""

    start_delay: int = attrs.field(
        metadata={"wire": "startDelay", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``startDelay``. Since 2.0."""

    wait_for_heartbeat: AutoStartWaitHeartbeatSetting = attrs.field(
        metadata={"wire": "waitForHeartbeat", "type": "AutoStartWaitHeartbeatSetting", "since": "2.0", "secret": False},
    )
    """Wire name ``waitForHeartbeat``. Since 2.0."""

    start_action: str = attrs.field(
        metadata={"wire": "startAction", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``startAction``. Since 2.0."""

    stop_delay: int = attrs.field(
        metadata={"wire": "stopDelay", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``stopDelay``. Since 2.0."""

    stop_action: str = attrs.field(
        metadata={"wire": "stopAction", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``stopAction``. Since 2.0."""
