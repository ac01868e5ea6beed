# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIpConfigIpV6AddressConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ip_config_ip_v6_address import HostIpConfigIpV6Address


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIpConfigIpV6AddressConfiguration(vmodl.DataObject):
    """Data object type ``HostIpConfigIpV6AddressConfiguration`` (vmodl
    ``vim.host.IpConfig.IpV6AddressConfiguration``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpConfigIpV6AddressConfiguration/
    """

    ip_v6_address: list[HostIpConfigIpV6Address] | None = attrs.field(
        default=None,
        metadata={"wire": "ipV6Address", "type": "HostIpConfigIpV6Address[]", "since": "4.0", "secret": False},
    )
    """Wire name ``ipV6Address``. Since 4.0."""

    auto_configuration_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoConfigurationEnabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``autoConfigurationEnabled``. Since 4.0."""

    dhcp_v6_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "dhcpV6Enabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``dhcpV6Enabled``. Since 4.0."""
