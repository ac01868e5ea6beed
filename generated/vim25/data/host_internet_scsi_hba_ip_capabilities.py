# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInternetScsiHbaIPCapabilities."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInternetScsiHbaIPCapabilities(vmodl.DataObject):
    """Data object type ``HostInternetScsiHbaIPCapabilities`` (vmodl
    ``vim.host.InternetScsiHba.IPCapabilities``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaIPCapabilities/
    """

    address_settable: bool = attrs.field(
        metadata={"wire": "addressSettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``addressSettable``. Since 2.0."""

    ip_configuration_method_settable: bool = attrs.field(
        metadata={"wire": "ipConfigurationMethodSettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``ipConfigurationMethodSettable``. Since 2.0."""

    subnet_mask_settable: bool = attrs.field(
        metadata={"wire": "subnetMaskSettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``subnetMaskSettable``. Since 2.0."""

    default_gateway_settable: bool = attrs.field(
        metadata={"wire": "defaultGatewaySettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultGatewaySettable``. Since 2.0."""

    primary_dns_server_address_settable: bool = attrs.field(
        metadata={"wire": "primaryDnsServerAddressSettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``primaryDnsServerAddressSettable``. Since 2.0."""

    alternate_dns_server_address_settable: bool = attrs.field(
        metadata={"wire": "alternateDnsServerAddressSettable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``alternateDnsServerAddressSettable``. Since 2.0."""

    ipv6_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6Supported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``ipv6Supported``. Since 4.0."""

    arp_redirect_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "arpRedirectSettable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``arpRedirectSettable``. Since 4.0."""

    mtu_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "mtuSettable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``mtuSettable``. Since 4.0."""

    host_name_as_target_address: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hostNameAsTargetAddress", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``hostNameAsTargetAddress``. Since 4.0."""

    name_alias_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nameAliasSettable", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``nameAliasSettable``. Since 4.1."""

    ipv4_enable_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv4EnableSettable", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv4EnableSettable``. Since 6.0."""

    ipv6_enable_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6EnableSettable", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6EnableSettable``. Since 6.0."""

    ipv6_prefix_length_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6PrefixLengthSettable", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6PrefixLengthSettable``. Since 6.0."""

    ipv6_prefix_length: int | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6PrefixLength", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6PrefixLength``. Since 6.0."""

    ipv6_dhcp_configuration_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6DhcpConfigurationSettable", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6DhcpConfigurationSettable``. Since 6.0."""

    ipv6_link_local_auto_configuration_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6LinkLocalAutoConfigurationSettable", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6LinkLocalAutoConfigurationSettable``. Since 6.0."""

    ipv6_router_advertisement_configuration_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6RouterAdvertisementConfigurationSettable", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6RouterAdvertisementConfigurationSettable``. Since 6.0."""

    ipv6_default_gateway_settable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6DefaultGatewaySettable", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6DefaultGatewaySettable``. Since 6.0."""

    ipv6_max_static_addresses_supported: int | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6MaxStaticAddressesSupported", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``ipv6MaxStaticAddressesSupported``. Since 6.0."""
