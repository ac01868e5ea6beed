# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestStackInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue
    from vim25.data.net_dhcp_config_info import NetDhcpConfigInfo
    from vim25.data.net_dns_config_info import NetDnsConfigInfo
    from vim25.data.net_ip_route_config_info import NetIpRouteConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestStackInfo(vmodl.DataObject):
    """Data object type ``GuestStackInfo`` (vmodl ``vim.vm.GuestInfo.StackInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestStackInfo/
    """

    dns_config: NetDnsConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "dnsConfig", "type": "NetDnsConfigInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``dnsConfig``. Since 4.1."""

    ip_route_config: NetIpRouteConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "ipRouteConfig", "type": "NetIpRouteConfigInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``ipRouteConfig``. Since 4.1."""

    ip_stack_config: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "ipStackConfig", "type": "KeyValue[]", "since": "4.1", "secret": False},
    )
    """Wire name ``ipStackConfig``. Since 4.1."""

    dhcp_config: NetDhcpConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "dhcpConfig", "type": "NetDhcpConfigInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``dhcpConfig``. Since 4.1."""
