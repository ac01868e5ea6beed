"""What can be done to VMs: power, devices, customizing while off, instant clones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.calls import Call, require_privilege
from vijson.simulator.kernel.faults import fault, invalid_argument, not_implemented
from vijson.simulator.kernel.objects import Inventory, implements
from vijson.simulator.kernel.tasks import TaskEngine
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.guest_settings import apply_spec, check_spec
from vijson.simulator.services.network_adapter import SimulatedNic
from vijson.simulator.services.simulated_vm import CustomizationStatus, SimulatedVm
from vijson.simulator.services.storage_policy import Assignment, StoragePolicies
from vijson.simulator.services.virtual_disk import SimulatedDisk
from vmodl import ManagedObjectReference

__all__ = ["VirtualMachine"]

_DEVICE_CONNECTION = "VirtualMachine.Interact.DeviceConnection"
"""Of ReconfigVM_Task the schema names no privilege: it depends on what is changed."""
_STATES = vim25.VirtualMachinePowerState
_RECONFIGURED = {"name", "device_change", "vm_profile"}
"""The fields of a config spec that the simulator knows."""
_RELOCATED = {"folder", "device_change"}
"""Those of a relocate spec."""


class VirtualMachine(SimulatedVm):
    """A VM with its methods, most of which start tasks."""

    def __init__(
        self,
        inventory: Inventory,
        tasks: TaskEngine,
        policies: StoragePolicies,
        name: str,
        folder: Folder,
        **settings: Any,
    ) -> None:
        super().__init__(inventory, name, folder, **settings)
        self._tasks = tasks
        self._policies = policies

    # Power.

    @implements("PowerOnVM_Task")
    def power_on(self, call: Call, host: ManagedObjectReference | None) -> ManagedObjectReference:
        """Power on; a customization that was waiting for it is applied."""

        def boot() -> None:
            self.require_power(_STATES.POWERED_OFF)
            self.powered_on = True
            for nic in self.nics:
                nic.start()
            spec, self.pending_spec = self.pending_spec, None
            if spec is not None:
                apply_spec(self, spec)
                self.customizations += 1
                self.customization_status = CustomizationStatus.TOOLSDEPLOYPKG_SUCCEEDED.value

        return self._start(call, "PowerOnVM_Task", _STATES.POWERED_OFF, boot)

    @implements("PowerOffVM_Task")
    def power_off(self, call: Call) -> ManagedObjectReference:
        """Power off."""

        def stop() -> None:
            self.require_power(_STATES.POWERED_ON)
            self.powered_on = False

        return self._start(call, "PowerOffVM_Task", _STATES.POWERED_ON, stop)

    @implements("AnswerVM")
    def answer(self, call: Call, question_id: str, answer_choice: str) -> None:
        """Answer the VM's question; its tasks go on."""
        if not self.question:
            raise fault(vim25.ConcurrentAccess, "The VM has no question, or it was answered.")
        self.question = None

    # Configuration.

    @implements("ReconfigVM_Task")
    def reconfigure(
        self, call: Call, spec: vim25.VirtualMachineConfigSpec
    ) -> ManagedObjectReference:
        """Rename the VM, connect and disconnect its NICs, assign storage policies."""
        _require_known(spec, _RECONFIGURED)
        if self._connections(spec.device_change or ()):
            require_privilege(call.session, _DEVICE_CONNECTION, self.reference)
        self._assignments(spec)

        def apply() -> None:
            self.name = spec.name or self.name
            for nic, connected in self._connections(spec.device_change or ()):
                nic.connected = connected
            for item, assignment in self._assignments(spec):
                item.assignment = assignment

        return self._start(call, "ReconfigVM_Task", None, apply)

    @implements("CustomizeVM_Task")
    def customize(self, call: Call, spec: vim25.CustomizationSpec) -> ManagedObjectReference:
        """Have a spec applied when the VM is next powered on."""
        self.require_power(_STATES.POWERED_OFF)
        if self.pending_spec is not None:
            raise fault(vim25.CustomizationPending, "A customization operation is pending.")
        check_spec(self, spec)

        def keep() -> None:
            self.pending_spec = spec
            self.customization_status = CustomizationStatus.TOOLSDEPLOYPKG_PENDING.value

        return self._start(call, "CustomizeVM_Task", _STATES.POWERED_OFF, keep)

    # Instant clones.

    @implements("InstantClone_Task")
    def instant_clone(
        self, call: Call, spec: vim25.VirtualMachineInstantCloneSpec
    ) -> ManagedObjectReference:
        """Make a running copy; the task's result is its reference."""
        self.require_power(_STATES.POWERED_ON)
        _require_known(spec.location, _RELOCATED)
        folder = self._folder(spec.location.folder)
        self._connections(spec.location.device_change or ())
        _require_free(folder, spec.name)

        def clone() -> ManagedObjectReference:
            self.require_power(_STATES.POWERED_ON)
            _require_free(folder, spec.name)
            made = VirtualMachine(
                self.inventory,
                self._tasks,
                self._policies,
                spec.name,
                folder,
                powered_on=True,
                tools_running=self.tools_running,
                nics=len(self.nics),
                disks=len(self.disks),
                guest_accounts=self.guest_accounts,
                administrators=self.administrators,
                guest_id=self.guest_id,
                placement=self.placement,
            )
            made.take_over(self, self._connections(spec.location.device_change or ()))
            return made.reference

        # Many clones may be made of one VM at once.
        return self._tasks.start_for(call, self, "InstantClone_Task", clone)

    def take_over(
        self, source: SimulatedVm, connections: Iterable[tuple[SimulatedNic, bool]]
    ) -> None:
        """Be in the state in which the source's guest was."""
        self.guest_host_name, self.domain = source.guest_host_name, source.domain
        self.dns_servers = list(source.dns_servers)
        self.engine_installed, self.locked = source.engine_installed, source.locked
        self.assignment = source.assignment and source.assignment.copy()
        for disk, original in zip(self.disks, source.disks, strict=True):
            disk.assignment = original.assignment and original.assignment.copy()
        changed = dict(connections)
        for nic, copied in zip(self.nics, source.nics, strict=True):
            nic.take_over(copied)
            nic.connected = changed.get(copied, copied.connected)

    # What they share.

    def _start(
        self,
        call: Call,
        method: str,
        power: vim25.VirtualMachinePowerState | None,
        finish: Callable[[], object],
    ) -> ManagedObjectReference:
        self._tasks.require_idle(self.reference)
        if power is not None:
            self.require_power(power)
        return self._tasks.start_for(call, self, method, finish)

    def _folder(self, reference: ManagedObjectReference | None) -> Folder:
        if reference is None:
            return self.folder
        found = self.inventory.find(reference)
        if not isinstance(found, Folder):
            raise invalid_argument("spec.location.folder", reference.type)
        return found

    def _connections(
        self, changes: Iterable[vim25.VirtualDeviceConfigSpec]
    ) -> list[tuple[SimulatedNic, bool]]:
        """Return which NICs are to be connected or not, by a list of device changes."""
        nics = {nic.key: nic for nic in self.nics}
        known = nics.keys() | {disk.key for disk in self.disks}
        found = []
        for index, change in enumerate(changes):
            key, state = change.device.key, change.device.connectable
            edit = change.operation == vim25.VirtualDeviceConfigSpecOperation.EDIT
            if key not in known or not edit:
                raise fault(
                    vim25.InvalidDeviceSpec,
                    f"Invalid configuration for device '{index}'.",
                    device_index=index,
                    property="operation" if key in known else "device.key",
                )
            if state is not None and key in nics:
                found.append((nics[key], state.connected))
        return found

    def _assignments(
        self, spec: vim25.VirtualMachineConfigSpec
    ) -> list[tuple[SimulatedVm | SimulatedDisk, Assignment | None]]:
        """Return which storage policies a spec gives to the VM's home and to its disks."""
        found: list[tuple[SimulatedVm | SimulatedDisk, Assignment | None]] = []
        if spec.vm_profile is not None:
            found.append((self, self._policies.assignment(spec.vm_profile, "spec.vmProfile")))
        disks = {disk.key: disk for disk in self.disks}
        for index, change in enumerate(spec.device_change or ()):
            place = f"spec.deviceChange[{index}].profile"
            if change.profile is not None:
                if change.device.key not in disks:
                    raise invalid_argument(place, "the device is no disk")
                disk = disks[change.device.key]
                if getattr(change.device, "capacity_in_kb", disk.capacity_kb) != disk.capacity_kb:
                    raise not_implemented("a change of VirtualDisk.capacityInKB")
                found.append((disk, self._policies.assignment(change.profile, place)))
        return found


def _require_known(spec: Any, known: Set[str]) -> None:
    """Raise a fault for a part of a spec that the simulator would not carry out."""
    for field in attrs.fields(type(spec)):
        if field.name not in known and getattr(spec, field.name) is not None:
            raise not_implemented(f"{type(spec).__name__}.{field.metadata['wire']}")


def _require_free(folder: Folder, name: str) -> None:
    taken: Mapping[str, SimulatedVm] = {
        child.name: child for child in folder.children if isinstance(child, SimulatedVm)
    }
    if name in taken:
        raise fault(
            vim25.DuplicateName,
            f"The name '{name}' already exists.",
            name=name,
            object=taken[name].reference,
        )
