# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPCIPassthroughDynamicBackingInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_device_backing_info import VirtualDeviceDeviceBackingInfo

if TYPE_CHECKING:
    from vim25.data.virtual_pci_passthrough_allowed_device import VirtualPCIPassthroughAllowedDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPCIPassthroughDynamicBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualPCIPassthroughDynamicBackingInfo`` (vmodl
    ``vim.vm.device.VirtualPCIPassthrough.DynamicBackingInfo``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDynamicBackingInfo/
    """

    allowed_device: list[VirtualPCIPassthroughAllowedDevice] | None = attrs.field(
        default=None,
        metadata={"wire": "allowedDevice", "type": "VirtualPCIPassthroughAllowedDevice[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``allowedDevice``. Since 7.0.0.0."""

    custom_label: str | None = attrs.field(
        default=None,
        metadata={"wire": "customLabel", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``customLabel``. Since 7.0.0.0."""

    assigned_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "assignedId", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``assignedId``. Since 7.0.0.0."""
