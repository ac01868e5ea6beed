# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNetCapabilities."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNetCapabilities(vmodl.DataObject):
    """Data object type ``HostNetCapabilities`` (vmodl ``vim.host.NetCapabilities``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetCapabilities/
    """

    can_set_physical_nic_link_speed: bool = attrs.field(
        metadata={"wire": "canSetPhysicalNicLinkSpeed", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``canSetPhysicalNicLinkSpeed``. Since 2.0."""

    supports_nic_teaming: bool = attrs.field(
        metadata={"wire": "supportsNicTeaming", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``supportsNicTeaming``. Since 2.0."""

    nic_teaming_policy: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "nicTeamingPolicy", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``nicTeamingPolicy``. Since 2.0."""

    supports_vlan: bool = attrs.field(
        metadata={"wire": "supportsVlan", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``supportsVlan``. Since 2.0."""

    uses_service_console_nic: bool = attrs.field(
        metadata={"wire": "usesServiceConsoleNic", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``usesServiceConsoleNic``. Since 2.0."""

    supports_network_hints: bool = attrs.field(
        metadata={"wire": "supportsNetworkHints", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``supportsNetworkHints``. Since 2.0."""

    max_port_groups_per_vswitch: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxPortGroupsPerVswitch", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``maxPortGroupsPerVswitch``. Since 2.5."""

    vswitch_config_supported: bool = attrs.field(
        metadata={"wire": "vswitchConfigSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``vswitchConfigSupported``. Since 2.5."""

    vnic_config_supported: bool = attrs.field(
        metadata={"wire": "vnicConfigSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``vnicConfigSupported``. Since 2.5."""

    ip_route_config_supported: bool = attrs.field(
        metadata={"wire": "ipRouteConfigSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``ipRouteConfigSupported``. Since 2.5."""

    dns_config_supported: bool = attrs.field(
        metadata={"wire": "dnsConfigSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``dnsConfigSupported``. Since 2.5."""

    dhcp_on_vnic_supported: bool = attrs.field(
        metadata={"wire": "dhcpOnVnicSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``dhcpOnVnicSupported``. Since 2.5."""

    ip_v6_supported: bool = attrs.field(
        metadata={"wire": "ipV6Supported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``ipV6Supported``. Since 4.0."""

    backup_nfc_nioc_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "backupNfcNiocSupported", "type": "boolean", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``backupNfcNiocSupported``. Since 7.0.1.0."""
