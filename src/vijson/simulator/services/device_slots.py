"""Where devices are in a VM: keys, units on controllers, labels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

import vim25

__all__ = ["PCI", "Bus", "bus_of", "device_key", "free_label", "free_unit", "taken_units"]

PCI = 100
"""The key of the controller that network adapters and other controllers are on."""


@attrs.frozen
class Bus:
    """What holds for the controllers of a kind."""

    kind: type[vim25.VirtualController]
    label: str
    controllers: range
    """The keys of its controllers, by bus number."""
    first_device: int
    """The key of the first device on the first of them."""
    units: range
    reserved: int | None = None
    """The unit that the controller has itself."""
    devices: tuple[type[vim25.VirtualDevice], ...] = (vim25.VirtualDisk,)
    """What can be on it."""

    def device_key(self, bus_number: int, unit: int) -> int:
        """Return the key of the device on a unit."""
        return self.first_device + bus_number * len(self.units) + unit


_DISKS_AND_CDROMS = (vim25.VirtualDisk, vim25.VirtualCdrom)
_BUSES = (
    Bus(vim25.VirtualIDEController, "IDE {}", range(200, 202), 3000, range(2),
        devices=_DISKS_AND_CDROMS),
    Bus(vim25.VirtualSCSIController, "SCSI controller {}", range(1000, 1004), 2000, range(16),
        reserved=7),
    Bus(vim25.VirtualSATAController, "SATA controller {}", range(15000, 15004), 16000, range(30),
        devices=_DISKS_AND_CDROMS),
    Bus(vim25.VirtualNVMEController, "NVME controller {}", range(31000, 31004), 32000, range(15)),
)  # fmt: skip


def bus_of(controller: vim25.VirtualDevice) -> Bus | None:
    """Return what holds for a controller; ``None`` for what is none of disks."""
    return next((bus for bus in _BUSES if isinstance(controller, bus.kind)), None)


def taken_units(devices: Iterable[vim25.VirtualDevice], controller_key: int) -> set[int]:
    """Return the units of a controller on which there is a device."""
    return {
        device.unit_number
        for device in devices
        if device.controller_key == controller_key and device.unit_number is not None
    }


def free_unit(devices: Iterable[vim25.VirtualDevice], controller_key: int, bus: Bus) -> int | None:
    """Return the first unit of a controller that a device can have; ``None`` if there is none."""
    taken = taken_units(devices, controller_key) | {bus.reserved}
    return next((unit for unit in bus.units if unit not in taken), None)


def device_key(device: vim25.VirtualDevice, devices: Mapping[int, vim25.VirtualDevice]) -> int:
    """Return the key of a device that is to be among others, with its place chosen already."""
    if isinstance(device, vim25.VirtualController):
        own = bus_of(device)
        return own.controllers[device.bus_number] if own else device.key
    controller = devices.get(device.controller_key or 0)
    bus = bus_of(controller) if controller else None
    if bus is not None and isinstance(controller, vim25.VirtualController):
        return bus.device_key(controller.bus_number, device.unit_number or 0)
    return next(key for key in range(4000, 5000) if key not in devices)


def free_label(pattern: str, devices: Iterable[vim25.VirtualDevice]) -> str:
    """Return the first label of a pattern that no device has: ``Hard disk 1``."""
    taken = {device.device_info.label for device in devices if device.device_info}
    numbers = (pattern.format(number) for number in range(1, len(taken) + 2))
    return next(label for label in numbers if label not in taken)
