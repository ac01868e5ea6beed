# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption
    from vim25.data.virtual_device_backing_option import VirtualDeviceBackingOption
    from vim25.data.virtual_device_bus_slot_option import VirtualDeviceBusSlotOption
    from vim25.data.virtual_device_connect_option import VirtualDeviceConnectOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceOption(vmodl.DataObject):
    """Data object type ``VirtualDeviceOption`` (vmodl ``vim.vm.device.VirtualDeviceOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceOption/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    connect_option: VirtualDeviceConnectOption | None = attrs.field(
        default=None,
        metadata={"wire": "connectOption", "type": "VirtualDeviceConnectOption", "since": "2.0", "secret": False},
    )
    """Wire name ``connectOption``. Since 2.0."""

    bus_slot_option: VirtualDeviceBusSlotOption | None = attrs.field(
        default=None,
        metadata={"wire": "busSlotOption", "type": "VirtualDeviceBusSlotOption", "since": "5.1", "secret": False},
    )
    """Wire name ``busSlotOption``. Since 5.1."""

    controller_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "controllerType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``controllerType``. Since 2.0."""

    auto_assign_controller: BoolOption | None = attrs.field(
        default=None,
        metadata={"wire": "autoAssignController", "type": "BoolOption", "since": "2.0", "secret": False},
    )
    """Wire name ``autoAssignController``. Since 2.0."""

    backing_option: list[VirtualDeviceBackingOption] | None = attrs.field(
        default=None,
        metadata={"wire": "backingOption", "type": "VirtualDeviceBackingOption[]", "since": "2.0", "secret": False},
    )
    """Wire name ``backingOption``. Since 2.0."""

    default_backing_option_index: int | None = attrs.field(
        default=None,
        metadata={"wire": "defaultBackingOptionIndex", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultBackingOptionIndex``. Since 2.0."""

    licensing_limit: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "licensingLimit", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``licensingLimit``. Since 2.0."""

    deprecated: bool = attrs.field(
        metadata={"wire": "deprecated", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``deprecated``. Since 2.0."""

    plug_and_play: bool = attrs.field(
        metadata={"wire": "plugAndPlay", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``plugAndPlay``. Since 2.0."""

    hot_remove_supported: bool = attrs.field(
        metadata={"wire": "hotRemoveSupported", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``hotRemoveSupported``. Since 2.5u2server."""

    numa_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "numaSupported", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``numaSupported``. Since 8.0.0.1."""
