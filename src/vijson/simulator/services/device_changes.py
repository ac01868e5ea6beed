"""What a spec's list of device changes makes of a VM's devices."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

import vim25
from vijson.simulator.kernel.faults import invalid_argument, not_simulated
from vijson.simulator.kernel.specs import require_known
from vijson.simulator.services.controller_changes import (
    added_cdrom,
    added_controller,
    checked_cdrom,
)
from vijson.simulator.services.datacenter import datacenter_of
from vijson.simulator.services.device_change import DeviceChange, described, placed
from vijson.simulator.services.device_slots import device_key
from vijson.simulator.services.disk_changes import added_disk, edited_disk
from vijson.simulator.services.nic_changes import added_nic, checked_nic
from vijson.simulator.services.simulated_vm import SimulatedVm
from vijson.simulator.services.storage_policy import Assignment, StoragePolicies
from vijson.simulator.services.virtual_device import edited
from vijson.simulator.services.virtual_disk import disk_file

__all__ = ["DeviceChanges"]

_OPERATIONS = vim25.VirtualDeviceConfigSpecOperation
_KNOWN = {"operation", "file_operation", "device", "profile"}
_CONFIG = "VirtualMachine.Config"
_BUILT_IN = (vim25.VirtualPCIController, vim25.VirtualIDEController)


class DeviceChanges:
    """The devices of a VM as a list of changes leaves them; the VM has them with `commit`.

    Raises `vim25.InvalidDeviceSpec`, and others, for a change that can't be made.
    """

    def __init__(
        self,
        vm: SimulatedVm,
        policies: StoragePolicies,
        changes: Sequence[vim25.VirtualDeviceConfigSpec],
        *,
        argument: str = "spec.deviceChange",
    ) -> None:
        self._vm = vm
        self._policies = policies
        self._argument = argument
        self._devices = vm.hardware.devices
        self._keys: dict[int, int] = {}
        """The keys that new devices come with -> those that they get."""
        self._new: set[int] = set()
        self._left: dict[str, vim25.VirtualDisk] = {}
        self._taken: set[str] = set()
        self._assignments: dict[int, Assignment | None] = {}
        self.privileges: set[str] = set()
        """What is needed to make them."""
        listed = [DeviceChange(index, spec) for index, spec in enumerate(changes)]
        for change in sorted(listed, key=_is_no_new_controller):
            self._apply(change)

    def commit(self) -> None:
        """Give the VM these devices."""
        self._vm.inventory.moves += 1
        self._vm.hardware.load(self._devices.values(), self._new)
        for disk in self._vm.disks:
            if disk.key in self._assignments:
                disk.assignment = self._assignments[disk.key]
        for file in self._taken:
            for item in self._vm.inventory.all():
                if isinstance(item, SimulatedVm):
                    item.left_files.pop(file, None)
        self._vm.left_files.update(self._left)

    def _apply(self, change: DeviceChange) -> None:
        spec = change.spec
        require_known(spec, _KNOWN)
        assignment = self._assignment(change)
        match spec.operation:
            case _OPERATIONS.ADD:
                key = self._add(change)
            case _OPERATIONS.EDIT:
                key = self._edit(change)
            case _OPERATIONS.REMOVE:
                key = self._remove(change)
            case _:
                raise change.wrong("operation")
        if spec.profile is not None:
            self._assignments[key] = assignment

    def _assignment(self, change: DeviceChange) -> Assignment | None:
        place = f"{self._argument}[{change.index}].profile"
        if change.spec.profile is None:
            return None
        device = change.spec.device
        if not isinstance(self._devices.get(device.key, device), vim25.VirtualDisk):
            raise invalid_argument(place, "the device is no disk")
        return self._policies.assignment(change.spec.profile, place)

    def _add(self, change: DeviceChange) -> int:
        sent = change.spec.device
        if sent.key < 0 and sent.key in self._keys:
            raise change.wrong("device.key")
        device = self._on_new_controller(sent)
        if not isinstance(device, vim25.VirtualDisk) and change.spec.file_operation is not None:
            raise change.bad_operation("fileOperation")
        made = self._made(change, device)
        key = device_key(made, self._devices)
        self._keys[sent.key] = key
        self._new.add(key)
        self._devices[key] = attrs.evolve(made, key=key)
        return key

    def _made(self, change: DeviceChange, device: vim25.VirtualDevice) -> vim25.VirtualDevice:
        datacenter = datacenter_of(self._vm)
        if isinstance(device, vim25.VirtualDisk):
            is_new = change.spec.file_operation is not None
            self.privileges.add(f"{_CONFIG}.{'AddNewDisk' if is_new else 'AddExistingDisk'}")
            disk = added_disk(self._vm, change, device, self._devices)
            if not is_new:
                self._taken.add(disk_file(disk))
            return disk
        self.privileges.add(f"{_CONFIG}.AddRemoveDevice")
        match device:
            case vim25.VirtualEthernetCard():
                number = int(self._vm.moid.rpartition("-")[2])
                return added_nic(datacenter, number, change, device, self._devices)
            case vim25.VirtualController():
                return added_controller(change, device, self._devices)
            case vim25.VirtualCdrom():
                return added_cdrom(datacenter, change, device, self._devices)
        raise not_simulated(f"adding a {type(device).__name__}")

    def _on_new_controller(self, device: vim25.VirtualDevice) -> vim25.VirtualDevice:
        key = device.controller_key
        if key is None or key in self._devices or key not in self._keys:
            return device
        return attrs.evolve(device, controller_key=self._keys[key])

    def _edit(self, change: DeviceChange) -> int:
        earlier = self._known(change)
        if change.spec.file_operation is not None:
            raise change.bad_operation("fileOperation")
        sent = self._on_new_controller(change.spec.device)
        if type(sent) is not type(earlier):
            raise change.wrong("device")
        device: vim25.VirtualDevice = edited(earlier, sent)
        if isinstance(device, vim25.VirtualDisk) and isinstance(earlier, vim25.VirtualDisk):
            device = edited_disk(self._vm, change, earlier, device, self._devices)
        elif isinstance(device, vim25.VirtualEthernetCard):
            device = checked_nic(datacenter_of(self._vm), change, device)
        elif isinstance(device, vim25.VirtualCdrom):
            device = placed(change, device, self._devices)
            device = checked_cdrom(datacenter_of(self._vm), change, device)
        bus_numbers = {getattr(one, "bus_number", None) for one in (earlier, device)}
        if len(bus_numbers) > 1:
            raise change.wrong("device.busNumber")
        device = described(device, earlier)  # what it is called is the server's own
        self._require_for_edit(earlier, device, connection=sent.connectable is not None)
        self._devices[earlier.key] = device
        return earlier.key

    def _require_for_edit(
        self, earlier: vim25.VirtualDevice, device: vim25.VirtualDevice, *, connection: bool
    ) -> None:
        if connection:
            self.privileges.add("VirtualMachine.Interact.DeviceConnection")
        before, after = (
            attrs.evolve(one, connectable=None, device_info=None) for one in (earlier, device)
        )
        if isinstance(before, vim25.VirtualDisk) and isinstance(after, vim25.VirtualDisk):
            if before.capacity_in_kb != after.capacity_in_kb:
                self.privileges.add(f"{_CONFIG}.DiskExtend")
            before = attrs.evolve(
                before,
                capacity_in_kb=after.capacity_in_kb,
                capacity_in_bytes=after.capacity_in_bytes,
            )
        if isinstance(before, vim25.VirtualCdrom) and before.backing != after.backing:
            self.privileges.add("VirtualMachine.Interact.SetCDMedia")
            before = attrs.evolve(before, backing=after.backing)
        if before != after:
            self.privileges.add(f"{_CONFIG}.EditDevice")

    def _remove(self, change: DeviceChange) -> int:
        device = self._known(change)
        if isinstance(device, vim25.VirtualController):
            held = any(one.controller_key == device.key for one in self._devices.values())
            if held or isinstance(device, _BUILT_IN):
                raise change.bad_operation("device.key")
        destroy = vim25.VirtualDeviceConfigSpecFileOperation.DESTROY
        operation = change.spec.file_operation
        is_disk = isinstance(device, vim25.VirtualDisk)
        if operation is not None and not (is_disk and operation == destroy):
            raise change.bad_operation("fileOperation")
        if isinstance(device, vim25.VirtualDisk) and operation is None:
            self._left[disk_file(device)] = device
        self.privileges.add(f"{_CONFIG}.{'RemoveDisk' if is_disk else 'AddRemoveDevice'}")
        del self._devices[device.key]
        return device.key

    def _known(self, change: DeviceChange) -> vim25.VirtualDevice:
        if change.spec.device.key not in self._devices:
            raise change.wrong("device.key")
        return self._devices[change.spec.device.key]


def _is_no_new_controller(change: DeviceChange) -> bool:
    spec = change.spec
    added = spec.operation == _OPERATIONS.ADD
    return not (added and isinstance(spec.device, vim25.VirtualController))
