# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualNicSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_port_connection import DistributedVirtualSwitchPortConnection
    from vim25.data.dynamic_property import DynamicProperty
    from vim25.data.host_ip_config import HostIpConfig
    from vim25.data.host_virtual_nic_ip_route_spec import HostVirtualNicIpRouteSpec
    from vim25.data.host_virtual_nic_opaque_network_spec import HostVirtualNicOpaqueNetworkSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualNicSpec(vmodl.DataObject):
    """Data object type ``HostVirtualNicSpec`` (vmodl ``vim.host.VirtualNic.Specification``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicSpec/
    """

    ip: HostIpConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ip", "type": "HostIpConfig", "since": "2.0", "secret": False},
    )
    """Wire name ``ip``. Since 2.0."""

    mac: str | None = attrs.field(
        default=None,
        metadata={"wire": "mac", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``mac``. Since 2.0."""

    distributed_virtual_port: DistributedVirtualSwitchPortConnection | None = attrs.field(
        default=None,
        metadata={"wire": "distributedVirtualPort", "type": "DistributedVirtualSwitchPortConnection", "since": "4.0", "secret": False},
    )
    """Wire name ``distributedVirtualPort``. Since 4.0."""

    portgroup: str | None = attrs.field(
        default=None,
        metadata={"wire": "portgroup", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portgroup``. Since 4.0."""

    mtu: int | None = attrs.field(
        default=None,
        metadata={"wire": "mtu", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``mtu``. Since 4.0."""

    tso_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "tsoEnabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``tsoEnabled``. Since 4.0."""

    net_stack_instance_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "netStackInstanceKey", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``netStackInstanceKey``. Since 5.5."""

    opaque_network: HostVirtualNicOpaqueNetworkSpec | None = attrs.field(
        default=None,
        metadata={"wire": "opaqueNetwork", "type": "HostVirtualNicOpaqueNetworkSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``opaqueNetwork``. Since 6.0."""

    external_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "externalId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``externalId``. Since 6.0."""

    pinned_pnic: str | None = attrs.field(
        default=None,
        metadata={"wire": "pinnedPnic", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``pinnedPnic``. Since 6.0."""

    ip_route_spec: HostVirtualNicIpRouteSpec | None = attrs.field(
        default=None,
        metadata={"wire": "ipRouteSpec", "type": "HostVirtualNicIpRouteSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``ipRouteSpec``. Since 6.5."""

    system_owned: bool | None = attrs.field(
        default=None,
        metadata={"wire": "systemOwned", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``systemOwned``. Since 7.0.0.0."""

    dpu_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "dpuId", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``dpuId``. Since 8.0.0.1."""

    dynamic_property: list[DynamicProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "dynamicProperty", "type": "DynamicProperty[]", "since": "2.0", "secret": False},
    )
    """Wire name ``dynamicProperty``. Since 2.0."""
