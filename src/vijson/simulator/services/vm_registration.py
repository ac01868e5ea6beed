"""VMs in the inventory: marked as templates, moved, removed."""

from __future__ import annotations

import vim25
from vijson.simulator.kernel.calls import Call, require_privilege
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import implements
from vijson.simulator.kernel.specs import require_known
from vijson.simulator.services.relocation import Destination
from vijson.simulator.services.vm_snapshots import SnapshotOperations
from vmodl import ManagedObjectReference

__all__ = ["RegistrationOperations"]

_STATES = vim25.VirtualMachinePowerState
_RELOCATED = {"folder", "host", "pool", "datastore"}
"""The fields of a relocate spec that the simulator knows."""


class RegistrationOperations(SnapshotOperations):
    """Changes what the inventory says of a VM."""

    @implements("UnregisterVM")
    def unregister(self, call: Call) -> None:
        """Remove the VM, which has to be off, from the inventory."""
        self.require_idle()
        self.require_unused()
        file = self.path.partition("] ")[2]
        self.inventory.unregistered[self.datastore.reference, file] = self
        self.remove()

    def require_unused(self) -> None:
        """Raise `vim25.InvalidPowerState` if the VM can't be removed."""
        self.require_power(_STATES.POWERED_OFF)

    def remove(self) -> None:
        """Leave the inventory, with all snapshots."""
        self.forget_snapshots()
        super().remove()
        self.inventory.changed.notify_all()

    @implements("MarkAsTemplate")
    def mark_as_template(self, call: Call) -> None:
        """Make a template of the VM, which has to be off."""
        self.require_idle()
        self.require_no_template()
        self.require_power(_STATES.POWERED_OFF)
        self.template = True
        self.inventory.changed.notify_all()

    @implements("MarkAsVirtualMachine")
    def mark_as_virtual_machine(
        self, call: Call, pool: ManagedObjectReference, host: ManagedObjectReference | None
    ) -> None:
        """Make a VM of the template again."""
        self.require_idle()
        location = vim25.VirtualMachineRelocateSpec(pool=pool, host=host)
        destination = Destination.of(self, location, "")
        destination.require_privileges(call)
        if not self.template:
            raise fault(vim25.NotSupported, "The VM is not marked as a template.")
        destination.take(self)
        self.template = False
        self.inventory.changed.notify_all()

    @implements("RelocateVM_Task")
    def relocate(
        self,
        call: Call,
        spec: vim25.VirtualMachineRelocateSpec,
        priority: vim25.VirtualMachineMovePriority | None,
    ) -> ManagedObjectReference:
        """Move the VM to another folder, host, pool or datastore."""
        require_known(spec, _RELOCATED)
        if self.powered_on:
            require_privilege(call.session, "Resource.HotMigrate", self.reference)
        destination = Destination.of(self, spec, "spec.")
        destination.require_privileges(call)

        def check() -> None:
            destination.require_there(self.inventory)
            destination.require_free(self)

        return self._start(call, "RelocateVM_Task", check, lambda: destination.take(self))

    @implements("MigrateVM_Task")
    def migrate(
        self,
        call: Call,
        pool: ManagedObjectReference | None,
        host: ManagedObjectReference | None,
        priority: vim25.VirtualMachineMovePriority,
        state: vim25.VirtualMachinePowerState | None,
    ) -> ManagedObjectReference:
        """Move the VM to another host or pool; with a ``state``, only if it is in that one."""
        privilege = "Resource.HotMigrate" if self.powered_on else "Resource.ColdMigrate"
        require_privilege(call.session, privilege, self.reference)
        spec = vim25.VirtualMachineRelocateSpec(pool=pool, host=host)
        destination = Destination.of(self, spec, "")
        destination.require_privileges(call)

        def check() -> None:
            self.require_no_template()
            if state is not None:
                self.require_power(state)

        return self._start(call, "MigrateVM_Task", check, lambda: destination.take(self))
