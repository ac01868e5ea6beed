# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNetworkConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_dhcp_service_config import HostDhcpServiceConfig
    from vim25.data.host_dns_config import HostDnsConfig
    from vim25.data.host_ip_route_config import HostIpRouteConfig
    from vim25.data.host_ip_route_table_config import HostIpRouteTableConfig
    from vim25.data.host_nat_service_config import HostNatServiceConfig
    from vim25.data.host_network_config_net_stack_spec import HostNetworkConfigNetStackSpec
    from vim25.data.host_port_group_config import HostPortGroupConfig
    from vim25.data.host_proxy_switch_config import HostProxySwitchConfig
    from vim25.data.host_virtual_nic_config import HostVirtualNicConfig
    from vim25.data.host_virtual_switch_config import HostVirtualSwitchConfig
    from vim25.data.physical_nic_config import PhysicalNicConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNetworkConfig(vmodl.DataObject):
    """Data object type ``HostNetworkConfig`` (vmodl ``vim.host.NetworkConfig``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkConfig/
    """

    vswitch: list[HostVirtualSwitchConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "vswitch", "type": "HostVirtualSwitchConfig[]", "since": "2.0", "secret": False},
    )
    """Wire name ``vswitch``. Since 2.0."""

    proxy_switch: list[HostProxySwitchConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "proxySwitch", "type": "HostProxySwitchConfig[]", "since": "4.0", "secret": False},
    )
    """Wire name ``proxySwitch``. Since 4.0."""

    portgroup: list[HostPortGroupConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "portgroup", "type": "HostPortGroupConfig[]", "since": "2.0", "secret": False},
    )
    """Wire name ``portgroup``. Since 2.0."""

    pnic: list[PhysicalNicConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "pnic", "type": "PhysicalNicConfig[]", "since": "2.0", "secret": False},
    )
    """Wire name ``pnic``. Since 2.0."""

    vnic: list[HostVirtualNicConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "vnic", "type": "HostVirtualNicConfig[]", "since": "2.0", "secret": False},
    )
    """Wire name ``vnic``. Since 2.0."""

    console_vnic: list[HostVirtualNicConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "consoleVnic", "type": "HostVirtualNicConfig[]", "since": "2.0", "secret": False},
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

    route_table_config: HostIpRouteTableConfig | None = attrs.field(
        default=None,
        metadata={"wire": "routeTableConfig", "type": "HostIpRouteTableConfig", "since": "4.0", "secret": False},
    )
    """Wire name ``routeTableConfig``. Since 4.0."""

    dhcp: list[HostDhcpServiceConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "dhcp", "type": "HostDhcpServiceConfig[]", "since": "2.5", "secret": False},
    )
    """Wire name ``dhcp``. Since 2.5."""

    nat: list[HostNatServiceConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "nat", "type": "HostNatServiceConfig[]", "since": "2.5", "secret": False},
    )
    """Wire name ``nat``. Since 2.5."""

    ip_v6_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipV6Enabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``ipV6Enabled``. Since 4.0."""

    net_stack_spec: list[HostNetworkConfigNetStackSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "netStackSpec", "type": "HostNetworkConfigNetStackSpec[]", "since": "5.5", "secret": False},
    )
    """Wire name ``netStackSpec``. Since 5.5."""

    migration_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "migrationStatus", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``migrationStatus``. Since 7.0.2.0."""
