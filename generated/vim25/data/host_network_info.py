# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNetworkInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_dhcp_service import HostDhcpService
    from vim25.data.host_dns_config import HostDnsConfig
    from vim25.data.host_ip_route_config import HostIpRouteConfig
    from vim25.data.host_ip_route_table_info import HostIpRouteTableInfo
    from vim25.data.host_nat_service import HostNatService
    from vim25.data.host_net_stack_instance import HostNetStackInstance
    from vim25.data.host_opaque_network_info import HostOpaqueNetworkInfo
    from vim25.data.host_opaque_switch import HostOpaqueSwitch
    from vim25.data.host_port_group import HostPortGroup
    from vim25.data.host_proxy_switch import HostProxySwitch
    from vim25.data.host_rdma_device import HostRdmaDevice
    from vim25.data.host_virtual_nic import HostVirtualNic
    from vim25.data.host_virtual_switch import HostVirtualSwitch
    from vim25.data.physical_nic import PhysicalNic


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNetworkInfo(vmodl.DataObject):
    """Data object type ``HostNetworkInfo`` (vmodl ``vim.host.NetworkInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkInfo/
    """

    vswitch: list[HostVirtualSwitch] | None = attrs.field(
        default=None,
        metadata={"wire": "vswitch", "type": "HostVirtualSwitch[]", "since": "2.0", "secret": False},
    )
    """Wire name ``vswitch``. Since 2.0."""

    proxy_switch: list[HostProxySwitch] | None = attrs.field(
        default=None,
        metadata={"wire": "proxySwitch", "type": "HostProxySwitch[]", "since": "4.0", "secret": False},
    )
    """Wire name ``proxySwitch``. Since 4.0."""

    portgroup: list[HostPortGroup] | None = attrs.field(
        default=None,
        metadata={"wire": "portgroup", "type": "HostPortGroup[]", "since": "2.0", "secret": False},
    )
    """Wire name ``portgroup``. Since 2.0."""

    pnic: list[PhysicalNic] | None = attrs.field(
        default=None,
        metadata={"wire": "pnic", "type": "PhysicalNic[]", "since": "2.0", "secret": False},
    )
    """Wire name ``pnic``. Since 2.0."""

    rdma_device: list[HostRdmaDevice] | None = attrs.field(
        default=None,
        metadata={"wire": "rdmaDevice", "type": "HostRdmaDevice[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``rdmaDevice``. Since 7.0.0.0."""

    vnic: list[HostVirtualNic] | None = attrs.field(
        default=None,
        metadata={"wire": "vnic", "type": "HostVirtualNic[]", "since": "2.0", "secret": False},
    )
    """Wire name ``vnic``. Since 2.0."""

    console_vnic: list[HostVirtualNic] | None = attrs.field(
        default=None,
        metadata={"wire": "consoleVnic", "type": "HostVirtualNic[]", "since": "2.0", "secret": False},
    )
    """Wire name ``consoleVnic``. Since 2.0."""

    dns_config: HostDnsConfig | None = attrs.field(
        default=None,
        metadata={"wire": "dnsConfig", "type": "HostDnsConfig", "since": "2.0", "secret": False},
    )
    """Wire name ``dnsConfig``. Since 2.0."""

    ip_route_config: HostIpRouteConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ipRouteConfig", "type": "HostIpRouteConfig", "since": "2.0", "secret": False},
    )
    """Wire name ``ipRouteConfig``. Since 2.0."""

    console_ip_route_config: HostIpRouteConfig | None = attrs.field(
        default=None,
        metadata={"wire": "consoleIpRouteConfig", "type": "HostIpRouteConfig", "since": "2.0", "secret": False},
    )
    """Wire name ``consoleIpRouteConfig``. Since 2.0."""

    route_table_info: HostIpRouteTableInfo | None = attrs.field(
        default=None,
        metadata={"wire": "routeTableInfo", "type": "HostIpRouteTableInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``routeTableInfo``. Since 4.0."""

    dhcp: list[HostDhcpService] | None = attrs.field(
        default=None,
        metadata={"wire": "dhcp", "type": "HostDhcpService[]", "since": "2.5", "secret": False},
    )
    """Wire name ``dhcp``. Since 2.5."""

    nat: list[HostNatService] | None = attrs.field(
        default=None,
        metadata={"wire": "nat", "type": "HostNatService[]", "since": "2.5", "secret": False},
    )
    """Wire name ``nat``. Since 2.5."""

    ip_v6_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipV6Enabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``ipV6Enabled``. Since 4.0."""

    at_boot_ip_v6_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "atBootIpV6Enabled", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``atBootIpV6Enabled``. Since 4.1."""

    net_stack_instance: list[HostNetStackInstance] | None = attrs.field(
        default=None,
        metadata={"wire": "netStackInstance", "type": "HostNetStackInstance[]", "since": "5.5", "secret": False},
    )
    """Wire name ``netStackInstance``. Since 5.5."""

    opaque_switch: list[HostOpaqueSwitch] | None = attrs.field(
        default=None,
        metadata={"wire": "opaqueSwitch", "type": "HostOpaqueSwitch[]", "since": "5.5", "secret": False},
    )
    """Wire name ``opaqueSwitch``. Since 5.5."""

    opaque_network: list[HostOpaqueNetworkInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "opaqueNetwork", "type": "HostOpaqueNetworkInfo[]", "since": "5.5", "secret": False},
    )
    """Wire name ``opaqueNetwork``. Since 5.5."""

    nsx_transport_node_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "nsxTransportNodeId", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nsxTransportNodeId``. Since 7.0.0.0."""

    nvds_to_vds_migration_required: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nvdsToVdsMigrationRequired", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``nvdsToVdsMigrationRequired``. Since 7.0.2.0."""

    migration_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "migrationStatus", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``migrationStatus``. Since 7.0.2.0."""
