# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetIpConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.net_dhcp_config_info import NetDhcpConfigInfo
    from vim25.data.net_ip_config_info_ip_address import NetIpConfigInfoIpAddress


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetIpConfigInfo(vmodl.DataObject):
    """Data object type ``NetIpConfigInfo`` (vmodl ``vim.net.IpConfigInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigInfo/
    """

    ip_address: list[NetIpConfigInfoIpAddress] | None = attrs.field(
        default=None,
        metadata={"wire": "ipAddress", "type": "NetIpConfigInfoIpAddress[]", "since": "4.1", "secret": False},
    )
    """Wire name ``ipAddress``. Since 4.1."""

    dhcp: NetDhcpConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "dhcp", "type": "NetDhcpConfigInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``dhcp``. Since 4.1."""

    auto_configuration_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoConfigurationEnabled", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``autoConfigurationEnabled``. Since 4.1."""
