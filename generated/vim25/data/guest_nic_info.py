# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestNicInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.net_bios_config_info import NetBIOSConfigInfo
    from vim25.data.net_dns_config_info import NetDnsConfigInfo
    from vim25.data.net_ip_config_info import NetIpConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestNicInfo(vmodl.DataObject):
    """Data object type ``GuestNicInfo`` (vmodl ``vim.vm.GuestInfo.NicInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestNicInfo/
    """

    network: str | None = attrs.field(
        default=None,
        metadata={"wire": "network", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``network``. Since 2.0."""

    ip_address: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "ipAddress", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``ipAddress``. Since 2.0."""

    mac_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "macAddress", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``macAddress``. Since 2.0."""

    connected: bool = attrs.field(
        metadata={"wire": "connected", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``connected``. Since 2.0."""

    device_config_id: int = attrs.field(
        metadata={"wire": "deviceConfigId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceConfigId``. Since 2.0."""

    dns_config: NetDnsConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "dnsConfig", "type": "NetDnsConfigInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``dnsConfig``. Since 4.1."""

    ip_config: NetIpConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "ipConfig", "type": "NetIpConfigInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``ipConfig``. Since 4.1."""

    net_bios_config: NetBIOSConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "netBIOSConfig", "type": "NetBIOSConfigInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``netBIOSConfig``. Since 4.1."""
