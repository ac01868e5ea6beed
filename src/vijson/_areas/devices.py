"""The devices of a VM: find them, and change several with one task."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any, TypeVar

import attrs

import vim25
import vmodl
from vijson._areas.controllers import place_disk
from vijson._areas.networks import backing_of
from vijson._inventory.arguments import reference_of
from vijson._session.caller import Caller
from vijson.errors import NotFound
from vmodl import ManagedObjectReference

__all__ = ["Devices"]

D = TypeVar("D", bound=vim25.VirtualDevice)

_OPERATIONS = vim25.VirtualDeviceConfigSpecOperation
_FILES = vim25.VirtualDeviceConfigSpecFileOperation


class Devices:
    """The devices of one VM as they were read, and what is to be changed of them.

        devices = vc.devices("vm-42")
        devices.add_disk(size_gb=20)
        devices.add_nic(network)
        devices.remove("Network adapter 1")
        devices.apply().wait()

    Nothing is sent before `apply`, which sends all changes as one task. Keys, unit numbers and
    controllers of what is added are worked out.
    """

    def __init__(self, vm: vim25.VirtualMachine, client: Caller) -> None:
        self._vm = vm
        self._client = client
        self._config = vm.get_config()
        hardware = self._config.hardware if self._config is not None else None
        self._devices = list(hardware.device or ()) if hardware is not None else []
        self._last_key = 0
        self._changes: dict[int, vim25.VirtualDeviceConfigSpec] = {}
        """By the device's key, in the order in which they were asked for."""

    def __iter__(self) -> Iterator[vim25.VirtualDevice]:
        return iter(self._devices)

    def __len__(self) -> int:
        return len(self._devices)

    def of(self, kind: type[D]) -> list[D]:
        """Return the devices of a type: ``vim25.VirtualDisk``, ``vim25.VirtualEthernetCard``."""
        return [device for device in self._devices if isinstance(device, kind)]

    def find(self, label: str) -> vim25.VirtualDevice:
        """Return the device of a label, such as ``Hard disk 1``; raises `vijson.NotFound`."""
        found = [device for device in self._devices if _label(device) == label]
        if len(found) == 1:
            return found[0]
        known = tuple(sorted(filter(None, map(_label, self._devices))))
        close = tuple(difflib.get_close_matches(label, known, 3, 0.5)) or known
        raise NotFound(
            f"{len(found) or 'no'} devices of {self._vm.reference.value} are labelled {label!r}"
            f" - there are {', '.join(close)}",
            close,
        )

    def add_disk(
        self,
        size_gb: float,
        *,
        thin: bool = True,
        controller: vim25.VirtualController | None = None,
        datastore: vim25.Datastore | ManagedObjectReference[vim25.Datastore] | None = None,
        mode: vim25.VirtualDiskMode | str = vim25.VirtualDiskMode.PERSISTENT,
    ) -> vim25.VirtualDisk:
        """Add an empty disk of some gigabytes (GiB), and return it as it will be sent.

        It is on the ``controller``, or on the first SCSI or NVMe controller that has a place;
        where none has, one more is added. Its file is beside the VM's, or on a ``datastore``.
        Raises `ValueError` for a size or controller that can't be.
        """
        kilobytes = size_gb * 1024 * 1024
        if not 1 <= kilobytes < 1 << 63:
            raise ValueError(f"size_gb: expected the size of a disk, found {size_gb}")
        present = self._present()
        controller_key, unit, added = place_disk(present, controller, self._new_key)
        if added is not None:
            self._add(added)
        file_name = "" if datastore is None else f"[{self._datastore_name(datastore)}]"
        disk = vim25.VirtualDisk(
            key=self._new_key(),
            controller_key=controller_key,
            unit_number=unit,
            capacity_in_kb=int(kilobytes),
            backing=vim25.VirtualDiskFlatVer2BackingInfo(
                file_name=file_name,
                disk_mode=vim25.VirtualDiskMode(mode).value,
                thin_provisioned=thin,
            ),
        )
        self._add(disk, _FILES.CREATE)
        return disk

    def add_nic(
        self,
        network: vim25.Network | ManagedObjectReference[vim25.Network],
        *,
        kind: type[vim25.VirtualEthernetCard] = vim25.VirtualVmxnet3,
        mac_address: str | None = None,
        connected: bool = True,
    ) -> vim25.VirtualEthernetCard:
        """Add a network adapter, and return it as it will be sent.

        ``network`` is a standard network or a distributed port group, of which its key is
        read. ``connected`` says whether it is so now, and whenever the VM is powered on.
        """
        card = kind(
            key=self._new_key(),
            backing=backing_of(network, self._client),
            address_type="generated" if mac_address is None else "manual",
            mac_address=mac_address,
            connectable=vim25.VirtualDeviceConnectInfo(
                start_connected=connected, connected=connected, allow_guest_control=True
            ),
        )
        self._add(card)
        return card

    def change(self, device: vim25.VirtualDevice | str, **changes: Any) -> vim25.VirtualDevice:
        """Change fields of a device, found by its label or taken from here, and return it.

        ``devices.change("Hard disk 1", capacity_in_kb=40 << 20)``: the fields are Python's names
        of those of its type. Of a device that is added, it changes what will be sent.
        Raises `ValueError` for one that is to be removed.
        """
        found = self._known(device)
        waiting = self._changes.get(found.key)
        if waiting is not None and waiting.operation == _OPERATIONS.REMOVE:
            raise ValueError(f"{_shown(found)} is to be removed")
        changed = attrs.evolve(waiting.device if waiting is not None else found, **changes)
        if waiting is not None:
            self._changes[found.key] = attrs.evolve(waiting, device=changed)
        else:
            self._changes[found.key] = vim25.VirtualDeviceConfigSpec(
                operation=_OPERATIONS.EDIT, device=changed
            )
        return changed

    def remove(self, device: vim25.VirtualDevice | str, *, keep_files: bool = False) -> None:
        """Remove a device, found by its label or taken from here; a disk with its files.

        ``keep_files`` leaves those of a disk where they are. What was to be added is
        forgotten.
        """
        found = self._known(device)
        for change in self._changes.values():
            if change.operation == _OPERATIONS.ADD and change.device.controller_key == found.key:
                raise ValueError(f"{_shown(found)} has a device that is to be added: remove that")
        waiting = self._changes.pop(found.key, None)
        if waiting is not None and waiting.operation == _OPERATIONS.ADD:
            return
        destroys = isinstance(found, vim25.VirtualDisk) and not keep_files
        self._changes[found.key] = vim25.VirtualDeviceConfigSpec(
            operation=_OPERATIONS.REMOVE,
            device=found,
            file_operation=_FILES.DESTROY if destroys else None,
        )

    @property
    def changes(self) -> list[vim25.VirtualDeviceConfigSpec]:
        """What `apply` will send, for a spec of your own."""
        return list(self._changes.values())

    def apply(self) -> vmodl.RunningTask[None]:
        """Start the task that makes all changes; raises `ValueError` when there are none.

        The VM must be as it was read, or it raises `vim25.ConcurrentAccess`, at once or from
        the task: read it anew. Privileges depend on the devices:
        VirtualMachine.Config.AddNewDisk, VirtualMachine.Config.AddRemoveDevice and so on. Page:
        that which `vim25.VirtualMachine.reconfig_vm_task` names.
        """
        if not self._changes:
            raise ValueError("there is nothing to change")
        spec = vim25.VirtualMachineConfigSpec(
            change_version=self._config.change_version if self._config is not None else None,
            device_change=self.changes,
        )
        task = self._vm.reconfig_vm_task(spec=spec)
        self._changes.clear()
        return task

    def _known(self, device: vim25.VirtualDevice | str) -> vim25.VirtualDevice:
        """Return a device of this VM; of another one, or as it was, it may have the same key."""
        found = self.find(device) if isinstance(device, str) else device
        waiting = self._changes.get(found.key)
        if waiting is not None and (found.key < 0 or found == waiting.device):
            return found
        if found not in self._devices:
            vm = self._vm.reference.value
            raise NotFound(f"{_shown(found)} is no device of {vm}, as it was read here", ())
        return found

    def _present(self) -> list[vim25.VirtualDevice]:
        """Return the devices that will be there."""
        changed = [
            change.device
            for change in self._changes.values()
            if change.operation != _OPERATIONS.REMOVE
        ]
        return [item for item in self._devices if item.key not in self._changes] + changed

    def _new_key(self) -> int:
        """Return a temporary key: the server gives the device another one."""
        self._last_key -= 1  # never one of a device that was forgotten
        return self._last_key

    def _add(
        self,
        device: vim25.VirtualDevice,
        file_operation: vim25.VirtualDeviceConfigSpecFileOperation | None = None,
    ) -> None:
        self._changes[device.key] = vim25.VirtualDeviceConfigSpec(
            operation=_OPERATIONS.ADD, device=device, file_operation=file_operation
        )

    def _datastore_name(self, datastore: Any) -> str:
        return vim25.Datastore(reference_of(datastore), self._client).get_name()


def _shown(device: vim25.VirtualDevice) -> str:
    return _label(device) or f"the {type(device).__name__} with the key {device.key}"


def _label(device: vim25.VirtualDevice) -> str | None:
    return device.device_info.label if device.device_info is not None else None
