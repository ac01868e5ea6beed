"""Virtual disks, added and changed."""

from __future__ import annotations

import uuid

import attrs

import vim25
from vijson.simulator.kernel.faults import not_simulated
from vijson.simulator.services.datacenter import datacenter_of
from vijson.simulator.services.datastore_paths import located
from vijson.simulator.services.device_change import DeviceChange, labelled, placed
from vijson.simulator.services.disk_files import new_file, unused_disk
from vijson.simulator.services.simulated_vm import SimulatedVm
from vijson.simulator.services.virtual_disk import disk_file

__all__ = ["added_disk", "edited_disk"]

Devices = dict[int, vim25.VirtualDevice]


def added_disk(
    vm: SimulatedVm, change: DeviceChange, disk: vim25.VirtualDisk, devices: Devices
) -> vim25.VirtualDisk:
    """Return a disk that is added: one in a new file, or in one that is there."""
    backing = _flat(change, disk)
    operation = change.spec.file_operation
    if operation == vim25.VirtualDeviceConfigSpecFileOperation.CREATE:
        file = new_file(vm, backing.file_name, devices)
        size = _size(disk, None)
        identity: str | None = backing.uuid or str(uuid.uuid4())
        if size <= 0:
            raise change.wrong("device.capacityInKB")
    elif operation is None:
        file = backing.file_name
        found = unused_disk(vm.inventory, file, devices)
        size, identity = found.capacity_in_kb, getattr(found.backing, "uuid", None)
    else:
        raise change.bad_operation("fileOperation")
    datastore = located(file, datacenter_of(vm))[0].reference
    own = attrs.evolve(backing, file_name=file, uuid=identity, datastore=datastore)
    made = attrs.evolve(_sized(placed(change, disk, devices), size), backing=own)
    return labelled(made, "Hard disk {}", devices)


def edited_disk(
    vm: SimulatedVm,
    change: DeviceChange,
    earlier: vim25.VirtualDisk,
    disk: vim25.VirtualDisk,
    devices: Devices,
) -> vim25.VirtualDisk:
    """Return a disk as an edit leaves it: it may grow, and keeps its file."""
    _flat(change, disk)
    if disk_file(disk) != disk_file(earlier):
        raise change.wrong("device.backing.fileName", vim25.InvalidDeviceBacking)
    sent = change.spec.device
    size = _size(sent, earlier) if isinstance(sent, vim25.VirtualDisk) else disk.capacity_in_kb
    # A disk can't grow under its snapshots.
    if size < earlier.capacity_in_kb or (size > earlier.capacity_in_kb and vm.snapshots):
        raise change.wrong("device.capacityInKB")
    return _sized(placed(change, disk, devices), size)


def _flat(change: DeviceChange, disk: vim25.VirtualDisk) -> vim25.VirtualDiskFlatVer2BackingInfo:
    backing = disk.backing
    if backing is None:
        raise change.wrong("device.backing", vim25.InvalidDeviceBacking)
    if not isinstance(backing, vim25.VirtualDiskFlatVer2BackingInfo):
        raise not_simulated(f"disks with a {type(backing).__name__}")
    if backing.disk_mode not in list(vim25.VirtualDiskMode):
        raise change.wrong("device.backing.diskMode", vim25.InvalidDeviceBacking)
    return backing


def _size(disk: vim25.VirtualDisk, earlier: vim25.VirtualDisk | None) -> int:
    """Return the size in KiB that is asked for.

    The one in bytes counts if it is set, except where it is only repeated.
    """
    size = disk.capacity_in_bytes
    if size is None or (earlier is not None and size == earlier.capacity_in_bytes):
        return disk.capacity_in_kb
    return size // 1024


def _sized(disk: vim25.VirtualDisk, size: int) -> vim25.VirtualDisk:
    return attrs.evolve(disk, capacity_in_kb=size, capacity_in_bytes=size * 1024)
