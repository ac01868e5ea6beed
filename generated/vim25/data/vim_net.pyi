# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.net``."""

import attrs
import datetime
import vmodl

from vim25.data.vim import KeyValue

@attrs.define(kw_only=True, eq=False)
class NetBIOSConfigInfo(vmodl.DataObject):
    """Data object type ``NetBIOSConfigInfo`` (vmodl ``vim.net.NetBIOSConfigInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetBIOSConfigInfo/
    """
    mode: str

@attrs.define(kw_only=True, eq=False)
class NetDhcpConfigInfo(vmodl.DataObject):
    """Data object type ``NetDhcpConfigInfo`` (vmodl ``vim.net.DhcpConfigInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetDhcpConfigInfo/
    """
    ipv6: NetDhcpConfigInfoDhcpOptions | None = None
    ipv4: NetDhcpConfigInfoDhcpOptions | None = None

@attrs.define(kw_only=True, eq=False)
class NetDhcpConfigInfoDhcpOptions(vmodl.DataObject):
    """Data object type ``NetDhcpConfigInfoDhcpOptions`` (vmodl
    ``vim.net.DhcpConfigInfo.DhcpOptions``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetDhcpConfigInfoDhcpOptions/
    """
    enable: bool
    config: list[KeyValue] | None = None

@attrs.define(kw_only=True, eq=False)
class NetDhcpConfigSpec(vmodl.DataObject):
    """Data object type ``NetDhcpConfigSpec`` (vmodl ``vim.net.DhcpConfigSpec``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetDhcpConfigSpec/
    """
    ipv6: NetDhcpConfigSpecDhcpOptionsSpec | None = None
    ipv4: NetDhcpConfigSpecDhcpOptionsSpec | None = None

@attrs.define(kw_only=True, eq=False)
class NetDhcpConfigSpecDhcpOptionsSpec(vmodl.DataObject):
    """Data object type ``NetDhcpConfigSpecDhcpOptionsSpec`` (vmodl
    ``vim.net.DhcpConfigSpec.DhcpOptionsSpec``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetDhcpConfigSpecDhcpOptionsSpec/
    """
    enable: bool | None = None
    config: list[KeyValue]
    operation: str

@attrs.define(kw_only=True, eq=False)
class NetDnsConfigInfo(vmodl.DataObject):
    """Data object type ``NetDnsConfigInfo`` (vmodl ``vim.net.DnsConfigInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetDnsConfigInfo/
    """
    dhcp: bool
    host_name: str
    domain_name: str
    ip_address: list[str] | None = None
    search_domain: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class NetDnsConfigSpec(vmodl.DataObject):
    """Data object type ``NetDnsConfigSpec`` (vmodl ``vim.net.DnsConfigSpec``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetDnsConfigSpec/
    """
    dhcp: bool | None = None
    host_name: str | None = None
    domain_name: str | None = None
    ip_address: list[str] | None = None
    search_domain: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class NetIpConfigInfo(vmodl.DataObject):
    """Data object type ``NetIpConfigInfo`` (vmodl ``vim.net.IpConfigInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigInfo/
    """
    ip_address: list[NetIpConfigInfoIpAddress] | None = None
    dhcp: NetDhcpConfigInfo | None = None
    auto_configuration_enabled: bool | None = None

@attrs.define(kw_only=True, eq=False)
class NetIpConfigInfoIpAddress(vmodl.DataObject):
    """Data object type ``NetIpConfigInfoIpAddress`` (vmodl ``vim.net.IpConfigInfo.IpAddress``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigInfoIpAddress/
    """
    ip_address: str
    prefix_length: int
    origin: str | None = None
    state: str | None = None
    lifetime: datetime.datetime | None = None

@attrs.define(kw_only=True, eq=False)
class NetIpConfigSpec(vmodl.DataObject):
    """Data object type ``NetIpConfigSpec`` (vmodl ``vim.net.IpConfigSpec``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigSpec/
    """
    ip_address: list[NetIpConfigSpecIpAddressSpec] | None = None
    dhcp: NetDhcpConfigSpec | None = None
    auto_configuration_enabled: bool | None = None

@attrs.define(kw_only=True, eq=False)
class NetIpConfigSpecIpAddressSpec(vmodl.DataObject):
    """Data object type ``NetIpConfigSpecIpAddressSpec`` (vmodl
    ``vim.net.IpConfigSpec.IpAddressSpec``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigSpecIpAddressSpec/
    """
    ip_address: str
    prefix_length: int
    operation: str

@attrs.define(kw_only=True, eq=False)
class NetIpRouteConfigInfo(vmodl.DataObject):
    """Data object type ``NetIpRouteConfigInfo`` (vmodl ``vim.net.IpRouteConfigInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigInfo/
    """
    ip_route: list[NetIpRouteConfigInfoIpRoute] | None = None

@attrs.define(kw_only=True, eq=False)
class NetIpRouteConfigInfoGateway(vmodl.DataObject):
    """Data object type ``NetIpRouteConfigInfoGateway`` (vmodl ``vim.net.IpRouteConfigInfo.Gateway``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigInfoGateway/
    """
    ip_address: str | None = None
    device: str | None = None

@attrs.define(kw_only=True, eq=False)
class NetIpRouteConfigInfoIpRoute(vmodl.DataObject):
    """Data object type ``NetIpRouteConfigInfoIpRoute`` (vmodl ``vim.net.IpRouteConfigInfo.IpRoute``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigInfoIpRoute/
    """
    network: str
    prefix_length: int
    gateway: NetIpRouteConfigInfoGateway

@attrs.define(kw_only=True, eq=False)
class NetIpRouteConfigSpec(vmodl.DataObject):
    """Data object type ``NetIpRouteConfigSpec`` (vmodl ``vim.net.IpRouteConfigSpec``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigSpec/
    """
    ip_route: list[NetIpRouteConfigSpecIpRouteSpec] | None = None

@attrs.define(kw_only=True, eq=False)
class NetIpRouteConfigSpecGatewaySpec(vmodl.DataObject):
    """Data object type ``NetIpRouteConfigSpecGatewaySpec`` (vmodl
    ``vim.net.IpRouteConfigSpec.GatewaySpec``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigSpecGatewaySpec/
    """
    ip_address: str | None = None
    device: str | None = None

@attrs.define(kw_only=True, eq=False)
class NetIpRouteConfigSpecIpRouteSpec(vmodl.DataObject):
    """Data object type ``NetIpRouteConfigSpecIpRouteSpec`` (vmodl
    ``vim.net.IpRouteConfigSpec.IpRouteSpec``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigSpecIpRouteSpec/
    """
    network: str
    prefix_length: int
    gateway: NetIpRouteConfigSpecGatewaySpec
    operation: str

@attrs.define(kw_only=True, eq=False)
class NetIpStackInfo(vmodl.DataObject):
    """Data object type ``NetIpStackInfo`` (vmodl ``vim.net.IpStackInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfo/
    """
    neighbor: list[NetIpStackInfoNetToMedia] | None = None
    default_router: list[NetIpStackInfoDefaultRouter] | None = None

@attrs.define(kw_only=True, eq=False)
class NetIpStackInfoDefaultRouter(vmodl.DataObject):
    """Data object type ``NetIpStackInfoDefaultRouter`` (vmodl ``vim.net.IpStackInfo.DefaultRouter``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfoDefaultRouter/
    """
    ip_address: str
    device: str
    lifetime: datetime.datetime
    preference: str

@attrs.define(kw_only=True, eq=False)
class NetIpStackInfoNetToMedia(vmodl.DataObject):
    """Data object type ``NetIpStackInfoNetToMedia`` (vmodl ``vim.net.IpStackInfo.NetToMedia``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfoNetToMedia/
    """
    ip_address: str
    physical_address: str
    device: str
    type: str

@attrs.define(kw_only=True, eq=False)
class WinNetBIOSConfigInfo(NetBIOSConfigInfo):
    """Data object type ``WinNetBIOSConfigInfo`` (vmodl ``vim.net.WinNetBIOSConfigInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WinNetBIOSConfigInfo/
    """
    primary_wins: str
    secondary_wins: str | None = None
