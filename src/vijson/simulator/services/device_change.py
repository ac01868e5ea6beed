"""One change of a VM's devices: its place in the spec, for faults, and its device's on a bus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import attrs

import vim25
from vijson.simulator.kernel.faults import fault
from vijson.simulator.services.device_slots import bus_of, free_label, free_unit, taken_units

__all__ = ["DeviceChange", "described", "labelled", "placed", "summary"]

DeviceType = TypeVar("DeviceType", bound=vim25.VirtualDevice)
Devices = Mapping[int, vim25.VirtualDevice]


@attrs.frozen
class DeviceChange:
    """A change, and where it stands in the list of them."""

    index: int
    spec: vim25.VirtualDeviceConfigSpec

    def wrong(
        self,
        property: str,
        kind: type[vim25.InvalidDeviceSpec] = vim25.InvalidDeviceSpec,
        **fields: Any,
    ) -> vim25.InvalidDeviceSpec:
        """Return the fault of a change, of which a property can't be taken."""
        return fault(
            kind,
            f"Invalid configuration for device '{self.index}'.",
            device_index=self.index,
            property=property,
            **fields,
        )

    def bad_operation(self, property: str) -> vim25.InvalidDeviceSpec:
        """Return the fault of an operation that can't be done to the device."""
        return self.wrong(
            property,
            vim25.InvalidDeviceOperation,
            bad_op=self.spec.operation,
            bad_file_op=self.spec.file_operation,
        )


def placed(change: DeviceChange, device: DeviceType, devices: Devices) -> DeviceType:
    """Return a device with a place on its controller: the first free one if it names none."""
    key, unit = device.controller_key, device.unit_number
    if key is None:
        raise change.wrong("device.controllerKey", vim25.MissingController)
    bus = bus_of(devices[key]) if key in devices else None
    if bus is None or not isinstance(device, bus.devices):
        raise change.wrong("device.controllerKey", vim25.InvalidController, controller_key=key)
    others = [other for other in devices.values() if other.key != device.key]
    if unit is None or unit < 0:
        unit = free_unit(others, key, bus)
    elif unit not in bus.units or unit == bus.reserved or unit in taken_units(others, key):
        unit = None
    if unit is None:
        raise change.wrong("device.unitNumber")
    return attrs.evolve(device, unit_number=unit)


def labelled(device: DeviceType, pattern: str, devices: Devices) -> DeviceType:
    """Return a device with the first free label of a pattern."""
    label = free_label(pattern, devices.values())
    return attrs.evolve(device, device_info=vim25.Description(label=label, summary=summary(device)))


def described(device: DeviceType, earlier: vim25.VirtualDevice) -> DeviceType:
    """Return a device that was changed, with the label that it had."""
    info = earlier.device_info
    if info is not None and summary(device):
        info = vim25.Description(label=info.label, summary=summary(device))
    return attrs.evolve(device, device_info=info)


def summary(device: vim25.VirtualDevice) -> str:
    """Return what a device is, in a few words; ``""`` where that does not change."""
    if isinstance(device, vim25.VirtualDisk):
        return f"{device.capacity_in_kb:,} KB"
    match device.backing:
        case vim25.VirtualEthernetCardNetworkBackingInfo() as network:
            return network.device_name
        case vim25.VirtualEthernetCardDistributedVirtualPortBackingInfo() as distributed:
            return f"DVSwitch: {distributed.port.switch_uuid}"
        case vim25.VirtualCdromIsoBackingInfo() as iso:
            return f"ISO {iso.file_name}"
    return "Remote device" if isinstance(device, vim25.VirtualCdrom) else ""
