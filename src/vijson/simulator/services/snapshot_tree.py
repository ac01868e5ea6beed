"""The snapshots of a VM: a tree, and the one that its state stands on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import attrs

import vim25
from vijson.simulator.services.saved_state import SavedState
from vmodl import ManagedObjectReference

__all__ = ["Snapshot", "SnapshotTree"]


@attrs.define(eq=False)
class Snapshot:
    """A snapshot; its name can be changed."""

    reference: ManagedObjectReference
    number: int
    name: str
    description: str
    created: datetime
    power_state: vim25.VirtualMachinePowerState
    """The state in which the VM is after it was reverted to."""
    quiesced: bool
    config: vim25.VirtualMachineConfigInfo
    saved: SavedState
    parent: Snapshot | None

    @property
    def level(self) -> int:
        """How many snapshots it stands on, with itself."""
        return 1 + (self.parent.level if self.parent else 0)


class SnapshotTree:
    """All snapshots of a VM, in the order in which they were made."""

    def __init__(self) -> None:
        self._all: list[Snapshot] = []
        self.current: Snapshot | None = None

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Snapshot]:
        return iter(list(self._all))

    def children(self, parent: Snapshot | None) -> list[Snapshot]:
        """Return the snapshots that stand on one; the roots stand on none."""
        return [one for one in self._all if one.parent is parent]

    def add(self, snapshot: Snapshot) -> None:
        """Add a snapshot, which is the current one then."""
        self._all.append(snapshot)
        self.current = snapshot

    def remove(self, snapshot: Snapshot, *, children: bool) -> list[Snapshot]:
        """Remove a snapshot, and what stands on it if asked for; returns what was removed."""
        removed = []
        for child in self.children(snapshot):
            if children:
                removed += self.remove(child, children=True)
            else:
                child.parent = snapshot.parent
        self._all.remove(snapshot)
        if self.current is snapshot:
            self.current = snapshot.parent
        return [*removed, snapshot]

    def info(self, vm: ManagedObjectReference) -> vim25.VirtualMachineSnapshotInfo | None:
        """Return what the VM shows of them; ``None`` without snapshots."""
        if not self._all:
            return None
        return vim25.VirtualMachineSnapshotInfo(
            current_snapshot=self.current.reference if self.current else None,
            root_snapshot_list=self._trees(vm, None),
        )

    def _trees(
        self, vm: ManagedObjectReference, parent: Snapshot | None
    ) -> list[vim25.VirtualMachineSnapshotTree]:
        return [
            vim25.VirtualMachineSnapshotTree(
                snapshot=one.reference,
                vm=vm,
                name=one.name,
                description=one.description,
                id=one.number,
                create_time=one.created,
                state=one.power_state,
                quiesced=one.quiesced,
                child_snapshot_list=self._trees(vm, one) or None,
                replay_supported=False,
            )
            for one in self.children(parent)
        ]
