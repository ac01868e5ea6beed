"""Simulated virtual disks: the device, and the storage policy that is assigned to it."""

from __future__ import annotations

import vim25
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.storage_policy import Assignment

__all__ = ["SimulatedDisk"]


class SimulatedDisk:
    """A virtual disk; its public attributes can be read and set by tests."""

    def __init__(self, number: int, vm_name: str, datastore: Datastore) -> None:
        self.key = 2000 + number
        self.label = f"Hard disk {number + 1}"
        self.capacity_kb = 16 * 1024 * 1024
        self.assignment: Assignment | None = None
        """The storage policy that it was last given."""
        self.datastore = datastore
        self._file = f"{vm_name}/{vm_name}{f'_{number}' if number else ''}.vmdk"

    def device(self) -> vim25.VirtualDisk:
        """Return the virtual hardware."""
        return vim25.VirtualDisk(
            key=self.key,
            controller_key=1000,
            unit_number=self.key - 2000,
            capacity_in_kb=self.capacity_kb,
            device_info=vim25.Description(label=self.label, summary=f"{self.capacity_kb:,} KB"),
            backing=vim25.VirtualDiskFlatVer2BackingInfo(
                file_name=f"[{self.datastore.name}] {self._file}",
                datastore=self.datastore.reference,
                disk_mode="persistent",
                thin_provisioned=True,
            ),
        )
