"""Where relocate specs send VMs: to a folder, host, resource pool or datastore."""

from __future__ import annotations

import attrs

import vim25
from vijson.simulator.kernel.calls import Call, require_privilege
from vijson.simulator.kernel.faults import invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.simulated_vm import SimulatedVm
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["Destination", "found"]


def found(
    inventory: Inventory,
    reference: ManagedObjectReference | None,
    kind: type[ManagedObject],
    argument: str,
) -> SimulatedObject | None:
    """Return the object of an argument; raises `vim25.InvalidArgument` if it is of no such type."""
    if reference is None:
        return None
    item = inventory.find(reference)
    if not issubclass(item.stub, kind):
        raise invalid_argument(argument, reference.type)
    return item


@attrs.frozen
class Destination:
    """Where a VM goes; ``None`` for where it need not move."""

    folder: Folder | None
    host: SimulatedObject | None
    resource_pool: SimulatedObject | None
    datastore: SimulatedObject | None

    @classmethod
    def of(
        cls, inventory: Inventory, spec: vim25.VirtualMachineRelocateSpec, argument: str
    ) -> Destination:
        """Return the destination that a spec names; raises a fault for what is not there."""
        folder = found(inventory, spec.folder, vim25.Folder, f"{argument}.folder")
        return cls(
            folder if isinstance(folder, Folder) else None,
            found(inventory, spec.host, vim25.HostSystem, f"{argument}.host"),
            found(inventory, spec.pool, vim25.ResourcePool, f"{argument}.pool"),
            found(inventory, spec.datastore, vim25.Datastore, f"{argument}.datastore"),
        )

    def require_privileges(self, call: Call) -> None:
        """Raise `vim25.NoPermission` if the caller may not use what it names."""
        if self.resource_pool is not None:
            pool = self.resource_pool.reference
            require_privilege(call.session, "Resource.AssignVMToPool", pool)
        if self.datastore is not None:
            datastore = self.datastore.reference
            require_privilege(call.session, "Datastore.AllocateSpace", datastore)

    def require_free(self, vm: SimulatedVm) -> None:
        """Raise `vim25.DuplicateName` if the folder has another VM of the name."""
        if self.folder is not None:
            self.folder.require_free(vm.name, vm)

    def take(self, vm: SimulatedVm) -> None:
        """Bring a VM there."""
        if self.folder is not None and self.folder is not vm.folder:
            vm.folder.children.remove(vm)
            self.folder.children.append(vm)
            vm.folder = self.folder
        vm.host = self.host or vm.host
        vm.resource_pool = self.resource_pool or vm.resource_pool
        vm.datastore = self.datastore or vm.datastore
