"""The devices of a simulated VM."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.services.network_adapter import SimulatedNic
from vijson.simulator.services.virtual_device import SimulatedDevice
from vijson.simulator.services.virtual_disk import SimulatedDisk

__all__ = ["SimulatedHardware"]


class SimulatedHardware:
    """The devices of a VM, by their keys."""

    def __init__(
        self, vm_number: int, devices: Iterable[vim25.VirtualDevice], inventory: Inventory
    ) -> None:
        self._vm_number = vm_number
        self._inventory = inventory
        self._devices: dict[int, SimulatedDevice[Any]] = {}
        self.load(devices)

    @property
    def nics(self) -> list[SimulatedNic]:
        """The network adapters, in the order in which they were added."""
        return [one for one in self._devices.values() if isinstance(one, SimulatedNic)]

    @property
    def disks(self) -> list[SimulatedDisk]:
        """The virtual disks, in the order in which they were added."""
        return [one for one in self._devices.values() if isinstance(one, SimulatedDisk)]

    @property
    def devices(self) -> dict[int, vim25.VirtualDevice]:
        """The virtual hardware, by key."""
        return {key: one.device for key, one in self._devices.items()}

    def load(self, devices: Iterable[vim25.VirtualDevice], new: Collection[int] = ()) -> None:
        """Have these devices instead; ``new`` are the keys of those that are not the earlier ones.

        What is known of a device beside its virtual hardware stays, as an adapter's addresses.
        """
        earlier, self._devices = self._devices, {}
        for device in devices:
            known = earlier.get(device.key)
            if known is None or device.key in new or type(known.device) is not type(device):
                known = self._simulated(device)
            known.device = device
            self._devices[device.key] = known

    def _simulated(self, device: vim25.VirtualDevice) -> SimulatedDevice[Any]:
        if isinstance(device, vim25.VirtualEthernetCard):
            return SimulatedNic(device, self._vm_number, self._inventory)
        if isinstance(device, vim25.VirtualDisk):
            return SimulatedDisk(device)
        return SimulatedDevice(device)

    def shown(self) -> list[vim25.VirtualDevice]:
        """Return the virtual hardware as it is read: controllers tell what is on them."""
        held: dict[int | None, list[int]] = {}
        for one in self._devices.values():
            held.setdefault(one.device.controller_key, []).append(one.key)
        return [
            attrs.evolve(device, device=held.get(device.key))
            if isinstance(device, vim25.VirtualController)
            else device
            for device in self.devices.values()
        ]
