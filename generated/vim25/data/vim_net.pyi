# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.net``."""

import datetime
import vmodl
from attrs import define

from vim25.data.vim import KeyValue

@define(kw_only=True)
class NetBIOSConfigInfo(vmodl.DataObject):
    """``vim.net.NetBIOSConfigInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetBIOSConfigInfo/
    """
    mode: str

@define(kw_only=True)
class NetDhcpConfigInfo(vmodl.DataObject):
    """``vim.net.DhcpConfigInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetDhcpConfigInfo/
    """
    ipv6: NetDhcpConfigInfoDhcpOptions | None = None
    ipv4: NetDhcpConfigInfoDhcpOptions | None = None

@define(kw_only=True)
class NetDhcpConfigInfoDhcpOptions(vmodl.DataObject):
    """``vim.net.DhcpConfigInfo.DhcpOptions``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetDhcpConfigInfoDhcpOptions/
    """
    enable: bool
    config: list[KeyValue] | None = None

@define(kw_only=True)
class NetDhcpConfigSpec(vmodl.DataObject):
    """``vim.net.DhcpConfigSpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetDhcpConfigSpec/
    """
    ipv6: NetDhcpConfigSpecDhcpOptionsSpec | None = None
    ipv4: NetDhcpConfigSpecDhcpOptionsSpec | None = None

@define(kw_only=True)
class NetDhcpConfigSpecDhcpOptionsSpec(vmodl.DataObject):
    """``vim.net.DhcpConfigSpec.DhcpOptionsSpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetDhcpConfigSpecDhcpOptionsSpec/
    """
    enable: bool | None = None
    config: list[KeyValue]
    operation: str

@define(kw_only=True)
class NetDnsConfigInfo(vmodl.DataObject):
    """``vim.net.DnsConfigInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetDnsConfigInfo/
    """
    dhcp: bool
    host_name: str
    domain_name: str
    ip_address: list[str] | None = None
    search_domain: list[str] | None = None

@define(kw_only=True)
class NetDnsConfigSpec(vmodl.DataObject):
    """``vim.net.DnsConfigSpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetDnsConfigSpec/
    """
    dhcp: bool | None = None
    host_name: str | None = None
    domain_name: str | None = None
    ip_address: list[str] | None = None
    search_domain: list[str] | None = None

@define(kw_only=True)
class NetIpConfigInfo(vmodl.DataObject):
    """``vim.net.IpConfigInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigInfo/
    """
    ip_address: list[NetIpConfigInfoIpAddress] | None = None
    dhcp: NetDhcpConfigInfo | None = None
    auto_configuration_enabled: bool | None = None

@define(kw_only=True)
class NetIpConfigInfoIpAddress(vmodl.DataObject):
    """``vim.net.IpConfigInfo.IpAddress``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigInfoIpAddress/
    """
    ip_address: str
    prefix_length: int
    origin: str | None = None
    state: str | None = None
    lifetime: datetime.datetime | None = None

@define(kw_only=True)
class NetIpConfigSpec(vmodl.DataObject):
    """``vim.net.IpConfigSpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigSpec/
    """
    ip_address: list[NetIpConfigSpecIpAddressSpec] | None = None
    dhcp: NetDhcpConfigSpec | None = None
    auto_configuration_enabled: bool | None = None

@define(kw_only=True)
class NetIpConfigSpecIpAddressSpec(vmodl.DataObject):
    """``vim.net.IpConfigSpec.IpAddressSpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigSpecIpAddressSpec/
    """
    ip_address: str
    prefix_length: int
    operation: str

@define(kw_only=True)
class NetIpRouteConfigInfo(vmodl.DataObject):
    """``vim.net.IpRouteConfigInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigInfo/
    """
    ip_route: list[NetIpRouteConfigInfoIpRoute] | None = None

@define(kw_only=True)
class NetIpRouteConfigInfoGateway(vmodl.DataObject):
    """``vim.net.IpRouteConfigInfo.Gateway``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigInfoGateway/
    """
    ip_address: str | None = None
    device: str | None = None

@define(kw_only=True)
class NetIpRouteConfigInfoIpRoute(vmodl.DataObject):
    """``vim.net.IpRouteConfigInfo.IpRoute``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigInfoIpRoute/
    """
    network: str
    prefix_length: int
    gateway: NetIpRouteConfigInfoGateway

@define(kw_only=True)
class NetIpRouteConfigSpec(vmodl.DataObject):
    """``vim.net.IpRouteConfigSpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigSpec/
    """
    ip_route: list[NetIpRouteConfigSpecIpRouteSpec] | None = None

@define(kw_only=True)
class NetIpRouteConfigSpecGatewaySpec(vmodl.DataObject):
    """``vim.net.IpRouteConfigSpec.GatewaySpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigSpecGatewaySpec/
    """
    ip_address: str | None = None
    device: str | None = None

@define(kw_only=True)
class NetIpRouteConfigSpecIpRouteSpec(vmodl.DataObject):
    """``vim.net.IpRouteConfigSpec.IpRouteSpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigSpecIpRouteSpec/
    """
    network: str
    prefix_length: int
    gateway: NetIpRouteConfigSpecGatewaySpec
    operation: str

@define(kw_only=True)
class NetIpStackInfo(vmodl.DataObject):
    """``vim.net.IpStackInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfo/
    """
    neighbor: list[NetIpStackInfoNetToMedia] | None = None
    default_router: list[NetIpStackInfoDefaultRouter] | None = None

@define(kw_only=True)
class NetIpStackInfoDefaultRouter(vmodl.DataObject):
    """``vim.net.IpStackInfo.DefaultRouter``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfoDefaultRouter/
    """
    ip_address: str
    device: str
    lifetime: datetime.datetime
    preference: str

@define(kw_only=True)
class NetIpStackInfoNetToMedia(vmodl.DataObject):
    """``vim.net.IpStackInfo.NetToMedia``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfoNetToMedia/
    """
    ip_address: str
    physical_address: str
    device: str
    type: str

@define(kw_only=True)
class WinNetBIOSConfigInfo(NetBIOSConfigInfo):
    """``vim.net.WinNetBIOSConfigInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WinNetBIOSConfigInfo/
    """
    primary_wins: str
    secondary_wins: str | None = None
