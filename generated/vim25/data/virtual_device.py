# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDevice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.description import Description
    from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo
    from vim25.data.virtual_device_bus_slot_info import VirtualDeviceBusSlotInfo
    from vim25.data.virtual_device_connect_info import VirtualDeviceConnectInfo
    from vim25.data.virtual_device_device_group_info import VirtualDeviceDeviceGroupInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDevice(vmodl.DataObject):
    """Data object type ``VirtualDevice`` (vmodl ``vim.vm.device.VirtualDevice``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDevice/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    device_info: Description | None = attrs.field(
        default=None,
        metadata={"wire": "deviceInfo", "type": "Description", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceInfo``. Since 2.0."""

    backing: VirtualDeviceBackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "backing", "type": "VirtualDeviceBackingInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``backing``. Since 2.0."""

    connectable: VirtualDeviceConnectInfo | None = attrs.field(
        default=None,
        metadata={"wire": "connectable", "type": "VirtualDeviceConnectInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``connectable``. Since 2.0."""

    slot_info: VirtualDeviceBusSlotInfo | None = attrs.field(
        default=None,
        metadata={"wire": "slotInfo", "type": "VirtualDeviceBusSlotInfo", "since": "5.1", "secret": False},
    )
    """Wire name ``slotInfo``. Since 5.1."""

    controller_key: int | None = attrs.field(
        default=None,
        metadata={"wire": "controllerKey", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``controllerKey``. Since 2.0."""

    unit_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "unitNumber", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``unitNumber``. Since 2.0."""

    numa_node: int | None = attrs.field(
        default=None,
        metadata={"wire": "numaNode", "type": "int", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``numaNode``. Since 8.0.0.1."""

    device_group_info: VirtualDeviceDeviceGroupInfo | None = attrs.field(
        default=None,
        metadata={"wire": "deviceGroupInfo", "type": "VirtualDeviceDeviceGroupInfo", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``deviceGroupInfo``. Since 8.0.0.1."""
