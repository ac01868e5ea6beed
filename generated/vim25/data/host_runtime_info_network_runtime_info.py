# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostRuntimeInfoNetworkRuntimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_network_resource_runtime import HostNetworkResourceRuntime
    from vim25.data.host_runtime_info_net_stack_instance_runtime_info import HostRuntimeInfoNetStackInstanceRuntimeInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostRuntimeInfoNetworkRuntimeInfo(vmodl.DataObject):
    """Data object type ``HostRuntimeInfoNetworkRuntimeInfo`` (vmodl
    ``vim.host.RuntimeInfo.NetworkRuntimeInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfoNetworkRuntimeInfo/
    """

    net_stack_instance_runtime_info: list[HostRuntimeInfoNetStackInstanceRuntimeInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "netStackInstanceRuntimeInfo", "type": "HostRuntimeInfoNetStackInstanceRuntimeInfo[]", "since": "5.5", "secret": False},
    )
    """Wire name ``netStackInstanceRuntimeInfo``. Since 5.5."""

    network_resource_runtime: HostNetworkResourceRuntime | None = attrs.field(
        default=None,
        metadata={"wire": "networkResourceRuntime", "type": "HostNetworkResourceRuntime", "since": "6.0", "secret": False},
    )
    """Wire name ``networkResourceRuntime``. Since 6.0."""
