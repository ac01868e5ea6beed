"""Snapshots of VMs: made, gone back to, removed."""

from __future__ import annotations

from collections.abc import Callable

import attrs

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import SimulatedObject, implements
from vijson.simulator.services.entity_names import checked_name
from vijson.simulator.services.saved_state import SavedState
from vijson.simulator.services.snapshot_tree import Snapshot
from vijson.simulator.services.virtual_machine_snapshot import VirtualMachineSnapshot
from vijson.simulator.services.vm_config import config_info
from vijson.simulator.services.vm_power import PowerOperations
from vmodl import ManagedObjectReference

__all__ = ["SnapshotOperations"]

_STATES = vim25.VirtualMachinePowerState
_LEVELS = 32
"""How many snapshots may stand on each other."""


class SnapshotOperations(PowerOperations):
    """Makes snapshots of a VM, and goes back to them."""

    _snapshot_number = 0

    def count_snapshot(self, number: int) -> None:
        """Give later snapshots higher numbers."""
        self._snapshot_number = max(self._snapshot_number, number)

    @implements("CreateSnapshot_Task")
    def create_snapshot(
        self, call: Call, name: str, description: str | None, memory: bool, quiesce: bool
    ) -> ManagedObjectReference:
        """Keep the VM's state; the task's result is the snapshot's reference."""
        return self._snapshot(
            call, "CreateSnapshot_Task", name, description, memory=memory, quiesce=quiesce
        )

    @implements("CreateSnapshotEx_Task")
    def create_snapshot_ex(
        self,
        call: Call,
        name: str,
        description: str | None,
        memory: bool,
        quiesce_spec: vim25.VirtualMachineGuestQuiesceSpec | None,
    ) -> ManagedObjectReference:
        """Keep the VM's state; the guest is quiesced if there is a spec for it."""
        quiesce = quiesce_spec is not None
        return self._snapshot(
            call, "CreateSnapshotEx_Task", name, description, memory=memory, quiesce=quiesce
        )

    def _snapshot(
        self,
        call: Call,
        method: str,
        name: str,
        description: str | None,
        *,
        memory: bool,
        quiesce: bool,
    ) -> ManagedObjectReference:
        plain = checked_name(name, self.reference)

        def check() -> None:
            self.require_no_template()
            if self.snapshots.current and self.snapshots.current.level >= _LEVELS:
                raise fault(vim25.TooManySnapshotLevels, "The VM has too many levels of snapshots.")

        def take() -> ManagedObjectReference:
            self._snapshot_number += 1
            # Both are ignored where there is nothing that they could be about.
            kept = self.power_state if memory or not self.powered_on else _STATES.POWERED_OFF
            snapshot = Snapshot(
                reference=VirtualMachineSnapshot(self.inventory, self).reference,
                number=self._snapshot_number,
                name=plain,
                description=description or "",
                created=self.inventory.now(),
                power_state=kept,
                quiesced=quiesce and self.tools_answer and not memory,
                config=config_info(self),
                saved=SavedState.of(self),
                parent=self.snapshots.current,
            )
            self.snapshots.add(snapshot)
            return snapshot.reference

        return self._start(call, method, check, take)

    @implements("RevertToCurrentSnapshot_Task")
    def revert_to_current_snapshot(
        self, call: Call, host: ManagedObjectReference | None, suppress_power_on: bool | None
    ) -> ManagedObjectReference:
        """Bring the VM back into the state of its current snapshot."""
        if host is not None:
            self.inventory.find(host)
        current = self.snapshots.current
        if current is None:
            raise fault(vim25.NotFound, "The VM has no snapshot to revert to.")
        method = "RevertToCurrentSnapshot_Task"
        return self.revert(call, method, self, current, not suppress_power_on)

    def revert(
        self, call: Call, method: str, asked: SimulatedObject, snapshot: Snapshot, power: bool
    ) -> ManagedObjectReference:
        """Start a task that brings the VM back; ``asked`` is the object whose method it is.

        With ``power`` the VM is on if it was when its memory was kept.
        """

        def go_back() -> None:
            now = self.inventory.now()
            snapshot.saved.restore(self, attrs.evolve(snapshot.saved.settings, modified=now))
            self.snapshots.current = snapshot
            on = snapshot.power_state == _STATES.POWERED_ON
            self.switch_to(_STATES.POWERED_OFF if on and not power else snapshot.power_state)
            self.pending_spec = None

        return self._start(call, method, self._is_there(snapshot), go_back, asked=asked)

    def remove_snapshot(
        self,
        call: Call,
        asked: SimulatedObject,
        snapshot: Snapshot,
        children: bool,
        consolidate: bool,
    ) -> ManagedObjectReference:
        """Start a task that removes a snapshot; the VM's own state stays."""

        def remove() -> None:
            self._forget(self.snapshots.remove(snapshot, children=children))
            self.consolidation_needed = self.consolidation_needed or not consolidate

        check = self._is_there(snapshot)
        return self._start(call, "RemoveSnapshot_Task", check, remove, asked=asked)

    def _is_there(self, snapshot: Snapshot) -> Callable[[], object]:
        return lambda: self.inventory.find(snapshot.reference)

    @implements("RemoveAllSnapshots_Task")
    def remove_all_snapshots(self, call: Call, consolidate: bool | None) -> ManagedObjectReference:
        """Remove all snapshots."""

        def remove() -> None:
            had = bool(self.snapshots)
            self.forget_snapshots()
            self.consolidation_needed = had and consolidate is False

        return self._start(call, "RemoveAllSnapshots_Task", lambda: None, remove)

    @implements("ConsolidateVMDisks_Task")
    def consolidate_disks(self, call: Call) -> ManagedObjectReference:
        """Remove the files that removed snapshots have left."""

        def consolidate() -> None:
            self.consolidation_needed = False

        return self._start(call, "ConsolidateVMDisks_Task", lambda: None, consolidate)

    def forget_snapshots(self) -> None:
        """Have no snapshots any more."""
        for root in self.snapshots.children(None):
            self._forget(self.snapshots.remove(root, children=True))

    def _forget(self, removed: list[Snapshot]) -> None:
        for snapshot in removed:
            self.inventory.remove(self.inventory.find(snapshot.reference))
