# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualUSBControllerPciBusSlotInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_pci_bus_slot_info import VirtualDevicePciBusSlotInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualUSBControllerPciBusSlotInfo(VirtualDevicePciBusSlotInfo):
    """Data object type ``VirtualUSBControllerPciBusSlotInfo`` (vmodl
    ``vim.vm.device.VirtualUSBController.PciBusSlotInfo``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBControllerPciBusSlotInfo/
    """

    ehci_pci_slot_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "ehciPciSlotNumber", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``ehciPciSlotNumber``. Since 5.1."""
