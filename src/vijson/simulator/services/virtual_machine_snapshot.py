"""Snapshots of VMs, as managed objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.entity_names import checked_name
from vijson.simulator.services.snapshot_tree import Snapshot, SnapshotTree
from vmodl import ManagedObjectReference

__all__ = ["VirtualMachineSnapshot"]


class _Owner(Protocol):
    """The VM, as far as its snapshots need it."""

    snapshots: SnapshotTree

    @property
    def reference(self) -> ManagedObjectReference: ...

    def revert(
        self, call: Call, method: str, asked: SimulatedObject, snapshot: Snapshot, power: bool
    ) -> ManagedObjectReference: ...

    def remove_snapshot(
        self,
        call: Call,
        asked: SimulatedObject,
        snapshot: Snapshot,
        children: bool,
        consolidate: bool,
    ) -> ManagedObjectReference: ...

    def require_idle(self) -> None: ...


class VirtualMachineSnapshot(SimulatedObject):
    """A snapshot, of which its VM has the state."""

    stub = vim25.VirtualMachineSnapshot

    def __init__(self, inventory: Inventory, vm: _Owner) -> None:
        super().__init__(inventory, inventory.new_moid("snapshot"))
        self._vm = vm

    @property
    def _snapshot(self) -> Snapshot:
        return next(one for one in self._vm.snapshots if one.reference == self.reference)

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "config": lambda: self._snapshot.config,
            "vm": lambda: self._vm.reference,
            "childSnapshot": lambda: [
                one.reference for one in self._vm.snapshots.children(self._snapshot)
            ],
        }

    @implements("RevertToSnapshot_Task")
    def revert(
        self, call: Call, host: ManagedObjectReference | None, suppress_power_on: bool | None
    ) -> ManagedObjectReference:
        """Bring the VM back into the state of the snapshot."""
        if host is not None:
            self.inventory.find(host)
        method = "RevertToSnapshot_Task"
        return self._vm.revert(call, method, self, self._snapshot, not suppress_power_on)

    @implements("RemoveSnapshot_Task")
    def remove(
        self, call: Call, remove_children: bool, consolidate: bool | None
    ) -> ManagedObjectReference:
        """Remove the snapshot; those that stand on it stay, unless they shall go, too."""
        return self._vm.remove_snapshot(
            call, self, self._snapshot, remove_children, consolidate is not False
        )

    @implements("RenameSnapshot")
    def rename(self, call: Call, name: str | None, description: str | None) -> None:
        """Change name and description."""
        self._vm.require_idle()
        if name is not None:
            self._snapshot.name = checked_name(name, self.reference)
        if description is not None:
            self._snapshot.description = description
        self.inventory.changed.notify_all()
