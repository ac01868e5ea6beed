# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaIPProperties."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_internet_scsi_hba_i_pv6_properties import HostInternetScsiHbaIPv6Properties


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaIPProperties(vmodl.DataObject):
    """Data object type ``HostInternetScsiHbaIPProperties`` (vmodl
    ``vim.host.InternetScsiHba.IPProperties``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaIPProperties/
    """

    mac: str | None = attrs.field(
        default=None,
        metadata={"wire": "mac", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``mac``. Since 2.0."""

    address: str | None = attrs.field(
        default=None,
        metadata={"wire": "address", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``address``. Since 2.0."""

    dhcp_configuration_enabled: bool = attrs.field(
        metadata={"wire": "dhcpConfigurationEnabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``dhcpConfigurationEnabled``. Since 2.0."""

    subnet_mask: str | None = attrs.field(
        default=None,
        metadata={"wire": "subnetMask", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``subnetMask``. Since 2.0."""

    default_gateway: str | None = attrs.field(
        default=None,
        metadata={"wire": "defaultGateway", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultGateway``. Since 2.0."""

    primary_dns_server_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "primaryDnsServerAddress", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``primaryDnsServerAddress``. Since 2.0."""

    alternate_dns_server_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "alternateDnsServerAddress", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``alternateDnsServerAddress``. Since 2.0."""

    ipv6_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6Address", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ipv6Address``. Since 4.0."""

    ipv6_subnet_mask: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6SubnetMask", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ipv6SubnetMask``. Since 4.0."""

    ipv6_default_gateway: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6DefaultGateway", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ipv6DefaultGateway``. Since 4.0."""

    arp_redirect_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "arpRedirectEnabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``arpRedirectEnabled``. Since 4.0."""

    mtu: int | None = attrs.field(
        default=None,
        metadata={"wire": "mtu", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``mtu``. Since 4.0."""

    jumbo_frames_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "jumboFramesEnabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``jumboFramesEnabled``. Since 4.0."""

    ipv4_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv4Enabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv4Enabled``. Since 6.0."""

    ipv6_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6Enabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6Enabled``. Since 6.0."""

    ipv6properties: HostInternetScsiHbaIPv6Properties | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6properties", "type": "HostInternetScsiHbaIPv6Properties", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6properties``. Since 6.0."""
