# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationIPSettings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_ip_settings_ip_v6_address_spec import CustomizationIPSettingsIpV6AddressSpec
    from vim25.data.customization_ip_generator import CustomizationIpGenerator
    from vim25.enums.customization_net_bios_mode import CustomizationNetBIOSMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationIPSettings(vmodl.DataObject):
    """Data object type ``CustomizationIPSettings`` (vmodl ``vim.vm.customization.IPSettings``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIPSettings/
    """

    ip: CustomizationIpGenerator = attrs.field(
        metadata={"wire": "ip", "type": "CustomizationIpGenerator", "since": "2.0", "secret": False},
    )
    """Wire name ``ip``. Since 2.0."""

    subnet_mask: str | None = attrs.field(
        default=None,
        metadata={"wire": "subnetMask", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``subnetMask``. Since 2.0."""

    gateway: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "gateway", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``gateway``. Since 2.0."""

    ip_v6_spec: CustomizationIPSettingsIpV6AddressSpec | None = attrs.field(
        default=None,
        metadata={"wire": "ipV6Spec", "type": "CustomizationIPSettingsIpV6AddressSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``ipV6Spec``. Since 4.0."""

    dns_server_list: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "dnsServerList", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``dnsServerList``. Since 2.0."""

    dns_domain: str | None = attrs.field(
        default=None,
        metadata={"wire": "dnsDomain", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``dnsDomain``. Since 2.0."""

    primary_wins: str | None = attrs.field(
        default=None,
        metadata={"wire": "primaryWINS", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``primaryWINS``. Since 2.0."""

    secondary_wins: str | None = attrs.field(
        default=None,
        metadata={"wire": "secondaryWINS", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``secondaryWINS``. Since 2.0."""

    net_bios: CustomizationNetBIOSMode | None = attrs.field(
        default=None,
        metadata={"wire": "netBIOS", "type": "CustomizationNetBIOSMode", "since": "2.0", "secret": False},
    )
    """Wire name ``netBIOS``. Since 2.0."""
