# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationIPSettingsIpV6AddressSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_ip_v6_generator import CustomizationIpV6Generator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationIPSettingsIpV6AddressSpec(vmodl.DataObject):
    """Data object type ``CustomizationIPSettingsIpV6AddressSpec`` (vmodl
    ``vim.vm.customization.IPSettings.IpV6AddressSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIPSettingsIpV6AddressSpec/
    """

    ip: list[CustomizationIpV6Generator] = attrs.field(
        metadata={"wire": "ip", "type": "CustomizationIpV6Generator[]", "since": "4.0", "secret": False},
    )
    """Wire name ``ip``. Since 4.0."""

    gateway: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "gateway", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``gateway``. Since 4.0."""
