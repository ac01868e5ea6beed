# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetIpConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.net_dhcp_config_spec import NetDhcpConfigSpec
    from vim25.data.net_ip_config_spec_ip_address_spec import NetIpConfigSpecIpAddressSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetIpConfigSpec(vmodl.DataObject):
    """Data object type ``NetIpConfigSpec`` (vmodl ``vim.net.IpConfigSpec``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigSpec/
    """

    ip_address: list[NetIpConfigSpecIpAddressSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "ipAddress", "type": "NetIpConfigSpecIpAddressSpec[]", "since": "4.1", "secret": False},
    )
    """Wire name ``ipAddress``. Since 4.1."""

    dhcp: NetDhcpConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "dhcp", "type": "NetDhcpConfigSpec", "since": "4.1", "secret": False},
    )
    """Wire name ``dhcp``. Since 4.1."""

    auto_configuration_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoConfigurationEnabled", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``autoConfigurationEnabled``. Since 4.1."""
