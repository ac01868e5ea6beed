"""VMs that folders make: new ones, and those whose files are still there."""

from __future__ import annotations

import re

import attrs

import vim25
from vijson.simulator.kernel.calls import Call, require_privilege
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.services.compute_resource import ComputeResource
from vijson.simulator.services.datacenter import datacenter_of
from vijson.simulator.services.datastore_paths import invalid_path, located
from vijson.simulator.services.default_devices import built_in_devices
from vijson.simulator.services.entity_names import checked_name
from vijson.simulator.services.event_catalog import post_event
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.host_system import HostSystem
from vijson.simulator.services.placement import Placement
from vijson.simulator.services.relocation import require_taking
from vijson.simulator.services.resource_pool import ResourcePool
from vijson.simulator.services.storage_policy import StoragePolicies
from vijson.simulator.services.virtual_machine import VirtualMachine
from vijson.simulator.services.vm_reconfiguration import Reconfiguration
from vmodl import ManagedObjectReference

__all__ = ["VmCreation"]

_OWN = ("uuid", "instance_uuid")
"""What only a new VM takes of a spec."""
_PLACE = {"name": None, "files": None, "version": None, **dict.fromkeys(_OWN)}
_FILE = re.compile(r"([^/]+)/([^/]+\.vmx)")
"""The folder and the name of a configuration file."""
_ASSIGN = "Resource.AssignVMToPool"


class VmCreation:
    """Makes VMs, and registers those that were unregistered."""

    def __init__(self, policies: StoragePolicies) -> None:
        self._policies = policies

    def create(
        self,
        folder: Folder,
        call: Call,
        config: vim25.VirtualMachineConfigSpec,
        pool: ManagedObjectReference,
        host: ManagedObjectReference | None,
    ) -> ManagedObjectReference:
        """Start the task of a VM without an operating system; its result is the VM."""
        placement, file = self._placement(folder, call, config, pool, host)
        name = checked_name(config.name or "", folder.reference)

        def make(*, keep: bool) -> VirtualMachine:
            folder.require_free(name)
            vm = VirtualMachine(
                self._policies,
                name,
                folder,
                powered_on=False,
                tools_running=False,
                nics=0,
                disks=0,
                guest_accounts={},
                administrators=set(),
                guest_id=config.guest_id or "otherGuest",
                placement=placement,
            )
            try:
                vm.hardware.load(built_in_devices())
                if file is not None:
                    vm.home, vm.file = file[1], file[2]
                for field in _OWN:
                    setattr(vm, field, getattr(config, field) or getattr(vm, field))
                change = Reconfiguration(vm, self._policies, attrs.evolve(config, **_PLACE))
                change.commit()
            except vim25.MethodFault:
                vm.remove()
                raise
            if not keep:
                vm.remove()
            return vm

        def apply() -> ManagedObjectReference:
            for place in (folder, placement.host, placement.resource_pool, placement.datastore):
                folder.inventory.find(place.reference)  # it may have gone meanwhile
            vm = make(keep=True)
            post_event(folder.inventory, vim25.VmCreatedEvent, about=vm, user=call.user_name)
            return vm.reference

        make(keep=False)
        return folder.tasks.start_for(call, folder, "CreateVM_Task", apply)

    def register(
        self,
        folder: Folder,
        call: Call,
        path: str,
        name: str | None,
        as_template: bool,
        pool: ManagedObjectReference | None,
        host: ManagedObjectReference | None,
    ) -> ManagedObjectReference:
        """Start the task that takes a VM back into the inventory; its result is the VM."""
        center = datacenter_of(folder)
        datastore, file = located(path, center)
        if not file:
            raise invalid_path(path)
        if pool is None and not as_template:
            raise invalid_argument("pool", "only a template needs none")
        key = datastore.reference, file
        if any(vm.path == f"[{datastore.name}] {file}" for vm in _vms(folder)):
            raise fault(vim25.AlreadyExists, f"'{path}' is registered.", name=path)
        vm = folder.inventory.unregistered.get(key)
        if not isinstance(vm, VirtualMachine):
            raise fault(vim25.NotFound, f"There is no VM '{path}'.")
        place = _found(folder, call, pool, host) if pool is not None else None
        wanted = checked_name(name, folder.reference) if name is not None else vm.name
        folder.require_free(wanted)

        def apply() -> ManagedObjectReference:
            for one in (folder, *(place or (vm.host, vm.resource_pool))):
                folder.inventory.find(one.reference)  # it may have gone meanwhile
            folder.require_free(wanted)
            if folder.inventory.unregistered.pop(key, None) is not vm:
                raise fault(vim25.NotFound, f"There is no VM '{path}'.")
            vm.name = wanted
            vm.come_back(folder, *(place or (vm.host, vm.resource_pool)))
            vm.template = as_template
            post_event(folder.inventory, vim25.VmRegisteredEvent, about=vm, user=call.user_name)
            return vm.reference

        return folder.tasks.start_for(call, folder, "RegisterVM_Task", apply)

    def _placement(
        self,
        folder: Folder,
        call: Call,
        config: vim25.VirtualMachineConfigSpec,
        pool: ManagedObjectReference,
        host: ManagedObjectReference | None,
    ) -> tuple[Placement, re.Match[str] | None]:
        """Return where a VM is to be, and the folder and name of its file if they are said."""
        if not folder.can_hold(vim25.VirtualMachine):
            raise fault(vim25.NotSupported, f"The folder '{folder.name}' can't hold VMs.")
        path = config.files.vm_path_name if config.files is not None else None
        if not path:
            raise invalid_argument("config.files.vmPathName", "required")
        datastore, named = located(path, datacenter_of(folder))
        file = _FILE.fullmatch(named)
        if named and file is None:
            raise invalid_path(path)
        on, within = _found(folder, call, pool, host)
        require_privilege(call.session, "Datastore.AllocateSpace", datastore.reference)
        return Placement(on, within, datastore, None), file


def _vms(folder: Folder) -> list[VirtualMachine]:
    below = datacenter_of(folder).vm_folder.below(vim25.VirtualMachine)
    return [vm for vm in below if isinstance(vm, VirtualMachine)]


def _found(
    folder: Folder,
    call: Call,
    pool: ManagedObjectReference,
    host: ManagedObjectReference | None,
) -> tuple[HostSystem, ResourcePool]:
    """Return where a VM is to be; raises the fault of what is not there, or not together."""
    within = folder.inventory.find(pool)
    if not isinstance(within, ResourcePool):
        raise invalid_argument("pool", pool.type)
    require_privilege(call.session, _ASSIGN, within.reference)
    owner = within.owner
    on = folder.inventory.find(host) if host is not None else None
    if on is None and isinstance(owner, ComputeResource):
        on = owner.next_host()
    if not isinstance(on, HostSystem) or on.parent is not owner:
        raise invalid_argument("host", "the pool has no such host")
    if datacenter_of(on) is not datacenter_of(folder):
        raise invalid_argument("pool", "it is in another datacenter")
    require_taking(on)
    return on, within
