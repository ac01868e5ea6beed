"""The files of virtual disks: those in use, and those that were left behind."""

from __future__ import annotations

import re

import vim25
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.services.datacenter import datacenter_of
from vijson.simulator.services.datastore_paths import invalid_path, located
from vijson.simulator.services.simulated_vm import SimulatedVm
from vijson.simulator.services.virtual_disk import disk_file

__all__ = ["new_file", "unused_disk"]

_PATH = re.compile(r"\[[^\[\]]+\] .*[^/].vmdk")


def new_file(vm: SimulatedVm, wanted: str, devices: dict[int, vim25.VirtualDevice]) -> str:
    """Return the file for a new disk of a VM, whose devices are going to be these.

    Without a path it is beside the VM's; with that of a datastore alone, in a folder of
    the same name there.
    Raises `vim25.FileAlreadyExists`, `vim25.InvalidDatastorePath`, `vim25.InvalidDatastore`.
    """
    datastore = vm.datastore
    name = ""
    if wanted:
        datastore, name = located(wanted, datacenter_of(vm))
    if name:
        _check_path(wanted)
        if _is_there(vm.inventory, wanted) or wanted in _files(devices):
            raise fault(vim25.FileAlreadyExists, f"The file {wanted} exists.", file=wanted)
        return wanted
    taken = {*_files(devices), *_files(vm.hardware.devices), *vm.left_files}
    home = f"[{datastore.name}] {vm.home}/{vm.home}"
    files = (f"{home}{f'_{number}' if number else ''}.vmdk" for number in range(len(taken) + 1))
    return next(file for file in files if file not in taken)


def unused_disk(
    inventory: Inventory, file: str, devices: dict[int, vim25.VirtualDevice]
) -> vim25.VirtualDisk:
    """Return the disk that a file holds and no VM has.

    Raises `vim25.FileNotFound`, or `vim25.FileLocked` if a VM has it.
    """
    _check_path(file)
    for vm in _vms(inventory):
        if file in vm.left_files and file not in _files(devices):
            return vm.left_files[file]
    if _is_there(inventory, file) or file in _files(devices):
        raise fault(vim25.FileLocked, f"Unable to access file {file} since it is locked", file=file)
    raise fault(vim25.FileNotFound, f"File {file} was not found", file=file)


def _check_path(path: str) -> None:
    if not _PATH.fullmatch(path):
        raise invalid_path(path)


def _files(devices: dict[int, vim25.VirtualDevice]) -> set[str]:
    return {disk_file(disk) for disk in devices.values() if isinstance(disk, vim25.VirtualDisk)}


def _vms(inventory: Inventory) -> list[SimulatedVm]:
    return [item for item in inventory.all() if isinstance(item, SimulatedVm)]


def _is_there(inventory: Inventory, file: str) -> bool:
    return any(
        file in vm.left_files or file in _files(vm.hardware.devices) for vm in _vms(inventory)
    )
