"""Clones of VMs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

import attrs

import vim25
from vijson.simulator.kernel.calls import Call, require_privilege
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import implements, moid_number
from vijson.simulator.kernel.specs import require_known
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.device_changes import DeviceChanges
from vijson.simulator.services.device_places import moved
from vijson.simulator.services.entity_names import checked_name
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.guest_settings import check_spec
from vijson.simulator.services.network_adapter import mac_address
from vijson.simulator.services.relocation import Destination, require_taking, vm_folder
from vijson.simulator.services.saved_state import SavedState
from vijson.simulator.services.simulated_vm import CustomizationStatus
from vijson.simulator.services.snapshot_tree import Snapshot
from vijson.simulator.services.vm_reconfiguration import Reconfiguration
from vijson.simulator.services.vm_registration import RegistrationOperations
from vmodl import ManagedObjectReference

__all__ = ["CloneOperations"]

_STATES = vim25.VirtualMachinePowerState
_MOVES = vim25.VirtualMachineRelocateDiskMoveOptions
_CLONED = {"location", "template", "config", "customization", "power_on", "snapshot", "memory"}
"""The fields of a clone spec that the simulator knows."""
_PLACED = {"folder", "host", "pool", "datastore", "disk_move_type", "device_change"}
"""Those of its location."""
_PLACED_INSTANTLY = {"folder", "device_change"}
_PROVISIONING = "VirtualMachine.Provisioning"
_CREATE = "VirtualMachine.Inventory.CreateFromExisting"
_PRIVILEGES = {
    (False, False): "Clone",
    (False, True): "CreateTemplateFromVM",
    (True, False): "DeployTemplate",
    (True, True): "CloneTemplate",
}
"""By whether the source and the clone are templates; the schema names no privilege."""


class CloneOperations(RegistrationOperations):
    """Makes copies of a VM."""

    @implements("CloneVM_Task")
    def clone(
        self,
        call: Call,
        folder: ManagedObjectReference,
        name: str,
        spec: vim25.VirtualMachineCloneSpec,
    ) -> ManagedObjectReference:
        """Make a copy, or deploy one from a template; the task's result is its reference."""
        kind = _PRIVILEGES[self.template, spec.template]
        require_privilege(call.session, f"{_PROVISIONING}.{kind}", self.reference)
        if spec.customization is not None:
            require_privilege(call.session, f"{_PROVISIONING}.Customize", self.reference)
        require_known(spec, _CLONED - ({"memory"} if spec.memory else set()))
        require_known(spec.location, _PLACED)
        where = vm_folder(self, folder, "folder") or self.folder
        require_privilege(call.session, _CREATE, folder)
        plain = checked_name(name)
        destination = Destination.of(self, spec.location, "spec.location.")
        destination.require_privileges(call)
        self._check_clone(spec)

        def check() -> None:
            self.inventory.find(self.reference)
            self.inventory.find(where.reference)
            destination.require_there(self.inventory)
            require_taking(destination.host or self.host)
            where.require_free(plain)
            Reconfiguration(self, self._policies, _config(spec), _STATES.POWERED_OFF)
            DeviceChanges(self, self._policies, _edits(spec.location))

        def make() -> ManagedObjectReference:
            check()
            state, linked = self._cloned_state(spec)
            made = self._copy(plain, where, destination, state, linked=linked, running=False)
            try:
                made.set_up(spec)
            except vim25.MethodFault:
                made.remove()
                raise
            return made.reference

        check()
        # Many clones may be made of one VM at once.
        return self.tasks.start_for(call, self, "CloneVM_Task", make)

    def _check_clone(self, spec: vim25.VirtualMachineCloneSpec) -> None:
        """Raise the fault of a spec that no clone of the VM can have."""
        location = spec.location
        if self.template and not spec.template and location.pool is None:
            raise invalid_argument("spec.location.pool", "a template has none to take over")
        self._snapshot_of(spec)
        move = location.disk_move_type
        if move is not None and move not in list(_MOVES):
            raise invalid_argument("spec.location.diskMoveType", move)
        if move == _MOVES.CREATE_NEW_CHILD_DISK_BACKING and spec.snapshot is None:
            raise invalid_argument("spec.snapshot", "a linked clone is one of a snapshot")
        if spec.customization is not None and not _changes_devices(spec):
            check_spec(self, spec.customization)

    def _snapshot_of(self, spec: vim25.VirtualMachineCloneSpec) -> Snapshot | None:
        if spec.snapshot is None:
            return None
        self.inventory.find(spec.snapshot)
        for snapshot in self.snapshots:
            if snapshot.reference == spec.snapshot:
                return snapshot
        raise invalid_argument("spec.snapshot", "it is none of the VM")

    def _cloned_state(self, spec: vim25.VirtualMachineCloneSpec) -> tuple[SavedState, bool]:
        """Return the state of which a clone is made, and whether its disks stand on the VM's."""
        snapshot = self._snapshot_of(spec)
        linked = spec.location.disk_move_type == _MOVES.CREATE_NEW_CHILD_DISK_BACKING
        return (snapshot.saved if snapshot else SavedState.of(self)), linked

    def set_up(self, spec: vim25.VirtualMachineCloneSpec) -> None:
        """Do with a new clone what the spec says beside."""
        DeviceChanges(self, self._policies, _edits(spec.location)).commit()
        Reconfiguration(self, self._policies, _config(spec)).commit()
        if spec.customization is not None:
            check_spec(self, spec.customization)
            self.pending_spec = spec.customization
            self.customization_status = CustomizationStatus.TOOLSDEPLOYPKG_PENDING.value
        self.template = spec.template
        if spec.power_on and not spec.template:
            self.switch_on()

    @implements("InstantClone_Task")
    def instant_clone(
        self, call: Call, spec: vim25.VirtualMachineInstantCloneSpec
    ) -> ManagedObjectReference:
        """Make a running copy; the task's result is its reference."""
        self.require_no_template()
        self.require_power(_STATES.POWERED_ON)
        require_known(spec, {"name", "location"})
        require_known(spec.location, _PLACED_INSTANTLY)
        destination = Destination.of(self, spec.location, "spec.location.")
        folder = destination.folder or self.folder
        name = checked_name(spec.name)

        def check() -> None:
            self.inventory.find(self.reference)
            self.require_power(_STATES.POWERED_ON)
            self.inventory.find(folder.reference)
            destination.require_there(self.inventory)
            require_taking(destination.host or self.host)
            folder.require_free(name)
            self._instant_changes(spec)

        def make() -> ManagedObjectReference:
            check()
            state = SavedState.of(self)
            made = self._copy(name, folder, destination, state, linked=True, running=True)
            made._instant_changes(spec).commit()
            made.switch_to(_STATES.POWERED_ON)
            made.boot_time = self.boot_time
            return made.reference

        check()
        return self.tasks.start_for(call, self, "InstantClone_Task", make)

    def _instant_changes(self, spec: vim25.VirtualMachineInstantCloneSpec) -> DeviceChanges:
        changes, argument = _edits(spec.location), "spec.location.deviceChange"
        return DeviceChanges(self, self._policies, changes, argument=argument)

    def _copy(
        self,
        name: str,
        folder: Folder,
        destination: Destination,
        state: SavedState,
        *,
        linked: bool,
        running: bool,
    ) -> Self:
        """Make a VM of a state of this one, switched off, with addresses and files of its own."""
        made = type(self)(
            self._policies,
            name,
            folder,
            powered_on=False,
            tools_running=self.tools_running,
            nics=0,
            disks=0,
            guest_accounts=self.guest_accounts,
            administrators=self.administrators,
            guest_id=self.guest_id,
            placement=destination.placement(self),
        )
        own = _own_device(made.moid, self.home, made.home, destination.datastore, linked=linked)
        settings = attrs.evolve(state.settings, modified=self.inventory.now())
        state.with_devices(own).restore(made, settings, running=running)
        made.guest = self.guest.copy()
        return made


def _config(spec: vim25.VirtualMachineCloneSpec) -> vim25.VirtualMachineConfigSpec:
    config = spec.config or vim25.VirtualMachineConfigSpec()
    return attrs.evolve(config, change_version=None)  # the clone has none before


def _changes_devices(spec: vim25.VirtualMachineCloneSpec) -> bool:
    return bool(_config(spec).device_change)


def _edits(
    location: vim25.VirtualMachineRelocateSpec,
) -> list[vim25.VirtualDeviceConfigSpec]:
    """Return the device changes of a location; raises a fault for what is no edit."""
    changes = location.device_change or []
    for index, change in enumerate(changes):
        if change.operation != vim25.VirtualDeviceConfigSpecOperation.EDIT:
            raise fault(
                vim25.InvalidDeviceSpec,
                f"Invalid configuration for device '{index}'.",
                device_index=index,
                property="operation",
            )
    return changes


def _own_device(
    moid: str, home: str, own_home: str, datastore: Datastore | None, *, linked: bool
) -> Callable[[vim25.VirtualDevice], vim25.VirtualDevice]:
    """Return what makes a clone's device of its source's.

    Its files are in the clone's folder: on the datastores of the source's, or all on one.
    """
    vm_number = moid_number(moid)

    def own(device: vim25.VirtualDevice) -> vim25.VirtualDevice:
        if isinstance(device, vim25.VirtualEthernetCard):
            if device.address_type == vim25.VirtualEthernetCardMacType.MANUAL:
                return device
            return attrs.evolve(device, mac_address=mac_address(vm_number, device.key - 4000))
        backing = device.backing
        if not isinstance(backing, vim25.VirtualDiskFlatVer2BackingInfo):
            return device
        store, _, path = backing.file_name.partition("] ")
        name = path.rpartition("/")[2]
        if path.startswith(f"{home}/{home}"):
            name = own_home + name.removeprefix(home)
        copied = attrs.evolve(
            backing, file_name=f"{store}] {own_home}/{name}", parent=backing if linked else None
        )
        made = attrs.evolve(device, backing=copied)
        return made if datastore is None else moved(made, datastore, parents=False)

    return own
