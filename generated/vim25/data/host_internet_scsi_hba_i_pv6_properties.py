# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaIPv6Properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_internet_scsi_hba_iscsi_ipv6_address import HostInternetScsiHbaIscsiIpv6Address


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaIPv6Properties(vmodl.DataObject):
    """Data object type ``HostInternetScsiHbaIPv6Properties`` (vmodl
    ``vim.host.InternetScsiHba.IPv6Properties``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaIPv6Properties/
    """

    iscsi_ipv6_address: list[HostInternetScsiHbaIscsiIpv6Address] | None = attrs.field(
        default=None,
        metadata={"wire": "iscsiIpv6Address", "type": "HostInternetScsiHbaIscsiIpv6Address[]", "since": "6.0", "secret": False},
    )
    """Wire name ``iscsiIpv6Address``. Since 6.0."""

    ipv6_dhcp_configuration_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6DhcpConfigurationEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6DhcpConfigurationEnabled``. Since 6.0."""

    ipv6_link_local_auto_configuration_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6LinkLocalAutoConfigurationEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6LinkLocalAutoConfigurationEnabled``. Since 6.0."""

    ipv6_router_advertisement_configuration_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6RouterAdvertisementConfigurationEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6RouterAdvertisementConfigurationEnabled``. Since 6.0."""

    ipv6_default_gateway: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6DefaultGateway", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6DefaultGateway``. Since 6.0."""
