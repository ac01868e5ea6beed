# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualEthernetCard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device import VirtualDevice

if TYPE_CHECKING:
    from vim25.data.dynamic_property import DynamicProperty
    from vim25.data.virtual_ethernet_card_resource_allocation import VirtualEthernetCardResourceAllocation


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualEthernetCard(VirtualDevice):
    """Data object type ``VirtualEthernetCard`` (vmodl ``vim.vm.device.VirtualEthernetCard``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCard/
    """

    address_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "addressType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``addressType``. Since 2.0."""

    mac_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "macAddress", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``macAddress``. Since 2.0."""

    wake_on_lan_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "wakeOnLanEnabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``wakeOnLanEnabled``. Since 2.0."""

    resource_allocation: VirtualEthernetCardResourceAllocation | None = attrs.field(
        default=None,
        metadata={"wire": "resourceAllocation", "type": "VirtualEthernetCardResourceAllocation", "since": "6.0", "secret": False},
    )
    """Wire name ``resourceAllocation``. Since 6.0."""

    external_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "externalId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``externalId``. Since 6.0."""

    upt_compatibility_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "uptCompatibilityEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``uptCompatibilityEnabled``. Since 6.0."""

    dynamic_property: list[DynamicProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "dynamicProperty", "type": "DynamicProperty[]", "since": "2.0", "secret": False},
    )
    """Wire name ``dynamicProperty``. Since 2.0."""
