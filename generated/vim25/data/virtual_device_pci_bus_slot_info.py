# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDevicePciBusSlotInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_bus_slot_info import VirtualDeviceBusSlotInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDevicePciBusSlotInfo(VirtualDeviceBusSlotInfo):
    """Data object type ``VirtualDevicePciBusSlotInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.PciBusSlotInfo``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDevicePciBusSlotInfo/
    """

    pci_slot_number: int = attrs.field(
        metadata={"wire": "pciSlotNumber", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``pciSlotNumber``. Since 5.1."""
