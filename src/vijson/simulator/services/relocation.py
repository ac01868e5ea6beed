"""Where relocate specs send VMs: to a folder, host, resource pool or datastore."""

from __future__ import annotations

from typing import TypeVar

import attrs

import vim25
from vijson.simulator.kernel.calls import Call, require_privilege
from vijson.simulator.kernel.faults import fault, invalid_argument, not_simulated
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.services.compute_resource import ComputeResource
from vijson.simulator.services.datacenter import datacenter_of
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.host_system import HostSystem
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.placement import Placement
from vijson.simulator.services.resource_pool import ResourcePool
from vijson.simulator.services.simulated_vm import SimulatedVm
from vmodl import ManagedObjectReference

__all__ = ["Destination", "require_taking", "vm_folder"]

Entity = TypeVar("Entity", bound=ManagedEntity)


def _found(
    inventory: Inventory, reference: ManagedObjectReference | None, kind: type[Entity], name: str
) -> Entity | None:
    """Return the entity of an argument; raises `vim25.InvalidArgument` if it is none of a class."""
    if reference is None:
        return None
    item = inventory.find(reference)
    if not isinstance(item, kind):
        raise invalid_argument(name, reference.type)
    return item


def vm_folder(
    vm: SimulatedVm, reference: ManagedObjectReference | None, name: str
) -> Folder | None:
    """Return the folder of an argument; raises a fault if the VM can't be in it."""
    folder = _found(vm.inventory, reference, Folder, name)
    if folder is not None and not folder.can_hold(vm.stub):
        raise fault(vim25.NotSupported, f"The folder '{folder.name}' can't hold VMs.")
    _require_near(vm, folder)
    return folder


def require_taking(host: HostSystem) -> None:
    """Raise `vim25.InvalidState` for a host that takes no VMs."""
    if not host.takes_vms:
        raise fault(vim25.InvalidState, f"The host '{host.name}' takes no VMs now.")


def _require_near(vm: SimulatedVm, *places: ManagedEntity | None) -> None:
    """Raise a fault for places in another datacenter."""
    for place in places:
        if place is not None and datacenter_of(place) is not datacenter_of(vm):
            raise not_simulated("VMs that go to another datacenter")


@attrs.frozen
class Destination:
    """Where a VM goes; ``None`` for where it need not move."""

    folder: Folder | None
    host: HostSystem | None
    resource_pool: ResourcePool | None
    datastore: Datastore | None

    @classmethod
    def of(
        cls, vm: SimulatedVm, spec: vim25.VirtualMachineRelocateSpec, prefix: str
    ) -> Destination:
        """Return the destination that a spec names; raises a fault for one that can't be.

        ``prefix`` is that of its members' names in faults: ``spec.location.``.
        """
        inventory = vm.inventory
        host = _found(inventory, spec.host, HostSystem, f"{prefix}host")
        pool = _found(inventory, spec.pool, ResourcePool, f"{prefix}pool")
        datastore = _found(inventory, spec.datastore, Datastore, f"{prefix}datastore")
        folder = vm_folder(vm, spec.folder, f"{prefix}folder")
        _require_near(vm, host, pool, datastore)
        if pool is not None and host is None and vm.host.parent is not pool.owner:
            host = _host_of(pool, f"{prefix}host")
        if host is not None:
            if host.parent is not (pool or vm.resource_pool).owner:
                wrong = "host" if pool is None else "pool"
                raise invalid_argument(f"{prefix}{wrong}", "the host has no such pool")
            require_taking(host)
        return cls(folder, host, pool, datastore)

    def require_privileges(self, call: Call) -> None:
        """Raise `vim25.NoPermission` if the caller may not use what it names."""
        if self.resource_pool is not None:
            pool = self.resource_pool.reference
            require_privilege(call.session, "Resource.AssignVMToPool", pool)
        if self.datastore is not None:
            datastore = self.datastore.reference
            require_privilege(call.session, "Datastore.AllocateSpace", datastore)

    def require_there(self, inventory: Inventory) -> None:
        """Raise `vim25.ManagedObjectNotFound` for a place that has gone meanwhile."""
        for place in (self.folder, self.host, self.resource_pool, self.datastore):
            if place is not None:
                inventory.find(place.reference)

    def require_free(self, vm: SimulatedVm) -> None:
        """Raise `vim25.DuplicateName` if the folder has another VM of the name."""
        if self.folder is not None:
            self.folder.require_free(vm.name, vm)

    def placement(self, source: SimulatedVm) -> Placement:
        """Return where a clone of a VM is."""
        there = source.placement
        return attrs.evolve(
            there,
            host=self.host or there.host,
            resource_pool=self.resource_pool or there.resource_pool,
            datastore=self.datastore or there.datastore,
        )

    def take(self, vm: SimulatedVm) -> None:
        """Bring a VM there, with the files of its disks."""
        if self.folder is not None and self.folder is not vm.folder:
            vm.move(self.folder)
        vm.host = self.host or vm.host
        vm.resource_pool = self.resource_pool or vm.resource_pool
        if self.datastore is not None:
            vm.datastore = self.datastore


def _host_of(pool: ResourcePool, argument: str) -> HostSystem:
    owner = pool.owner
    host = owner.next_host() if isinstance(owner, ComputeResource) else None
    if host is None:
        raise invalid_argument(argument, "the pool has no host for it")
    return host
