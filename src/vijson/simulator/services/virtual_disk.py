"""Simulated virtual disks: the device, and the storage policy that is assigned to it."""

from __future__ import annotations

import vim25
from vijson.simulator.services.storage_policy import Assignment
from vijson.simulator.services.virtual_device import SimulatedDevice

__all__ = ["SimulatedDisk", "disk_file"]


class SimulatedDisk(SimulatedDevice[vim25.VirtualDisk]):
    """A virtual disk; its public attributes can be read and set by tests."""

    def __init__(self, disk: vim25.VirtualDisk) -> None:
        super().__init__(disk)
        self.assignment: Assignment | None = None
        """The storage policy that it was last given."""

    @property
    def capacity_kb(self) -> int:
        """Its size in KiB."""
        return self.device.capacity_in_kb

    @capacity_kb.setter
    def capacity_kb(self, size: int) -> None:
        self.replace(capacity_in_kb=size, capacity_in_bytes=size * 1024)

    @property
    def file(self) -> str:
        """The file that holds it: ``[LocalDS_0] web-01/web-01.vmdk``."""
        return disk_file(self.device)


def disk_file(disk: vim25.VirtualDisk) -> str:
    """Return the file that holds a disk; ``""`` if it names none."""
    backing = disk.backing
    return backing.file_name if isinstance(backing, vim25.VirtualDeviceFileBackingInfo) else ""
