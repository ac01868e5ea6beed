# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchHostMember."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_host_member_config_info import DistributedVirtualSwitchHostMemberConfigInfo
    from vim25.data.distributed_virtual_switch_host_member_runtime_state import DistributedVirtualSwitchHostMemberRuntimeState
    from vim25.data.distributed_virtual_switch_product_spec import DistributedVirtualSwitchProductSpec
    from vim25.data.dynamic_property import DynamicProperty


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchHostMember(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMember`` (vmodl ``vim.dvs.HostMember``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMember/
    """

    runtime_state: DistributedVirtualSwitchHostMemberRuntimeState | None = attrs.field(
        default=None,
        metadata={"wire": "runtimeState", "type": "DistributedVirtualSwitchHostMemberRuntimeState", "since": "5.0", "secret": False},
    )
    """Wire name ``runtimeState``. Since 5.0."""

    config: DistributedVirtualSwitchHostMemberConfigInfo = attrs.field(
        metadata={"wire": "config", "type": "DistributedVirtualSwitchHostMemberConfigInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``config``. Since 4.0."""

    product_info: DistributedVirtualSwitchProductSpec | None = attrs.field(
        default=None,
        metadata={"wire": "productInfo", "type": "DistributedVirtualSwitchProductSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``productInfo``. Since 4.0."""

    uplink_port_key: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkPortKey", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkPortKey``. Since 4.0."""

    status: str = attrs.field(
        metadata={"wire": "status", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``status``. Since 4.0."""

    status_detail: str | None = attrs.field(
        default=None,
        metadata={"wire": "statusDetail", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``statusDetail``. Since 4.1."""

    dynamic_property: list[DynamicProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "dynamicProperty", "type": "DynamicProperty[]", "since": "4.0", "secret": False},
    )
    """Wire name ``dynamicProperty``. Since 4.0."""
