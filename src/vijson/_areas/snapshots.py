"""The snapshots of a VM, as a tree."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import attrs

import vim25
import vmodl
from vijson._inventory.near_names import did_you_mean
from vijson.errors import NotFound
from vmodl import ManagedObjectReference

__all__ = ["Snapshot", "Snapshots"]


@attrs.frozen(kw_only=True)
class Snapshot:
    """A snapshot, and those that were made from it."""

    name: str
    path: str
    """The names from the root to it: ``before/after``."""
    description: str
    created: datetime
    power_state: vim25.VirtualMachinePowerState
    """The state of the VM when it was made; a running one comes back only with its memory."""
    quiesced: bool
    is_current: bool
    """Whether the VM goes on from it."""
    reference: ManagedObjectReference[vim25.VirtualMachineSnapshot]
    vm: ManagedObjectReference[vim25.VirtualMachine]
    """Whose it is."""
    children: tuple[Snapshot, ...] = attrs.field(repr=False)

    def walk(self) -> Iterator[Snapshot]:
        """Yield it and all that were made from it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()


class Snapshots:
    """The snapshots of one VM; each call reads or changes them as they are then.

    Where a snapshot is named it may be by its name, by its path (``before/after``, or
    ``/before/after`` where that is the name of another one), or as a `Snapshot`.
    `vijson.NotFound` lists near names when there is none, or several.
    """

    def __init__(self, vm: vim25.VirtualMachine) -> None:
        self._vm = vm

    def tree(self) -> tuple[Snapshot, ...]:
        """Read the snapshots: the roots of the tree, none for a VM without snapshots."""
        info = self._vm.get_snapshot()
        if info is None:
            return ()
        vm, current = self._vm.reference, info.current_snapshot
        return tuple(_node(item, "", vm, current) for item in info.root_snapshot_list)

    def __iter__(self) -> Iterator[Snapshot]:
        """Read the snapshots, and yield each, parents first."""
        for root in self.tree():
            yield from root.walk()

    def find(self, name: str) -> Snapshot:
        """Return the snapshot of a name or path; with a slash before it, of a path alone."""
        known = list(self)
        found = [
            item for item in known if name in (item.name, item.path) or name == f"/{item.path}"
        ]
        if len(found) == 1:
            return found[0]
        paths = tuple(item.path for item in found or known)
        if found:
            use = "use the Snapshot itself, as tree() has it"
            if len(set(paths)) == len(paths):
                use = f"use the path: '/{paths[0]}'"
            raise NotFound(
                f"{len(found)} snapshots are called {name!r}: {', '.join(paths)} - {use}", paths
            )
        names = [*(item.name for item in known), *paths]
        hint, close = did_you_mean(name, names, _listed(paths))
        raise NotFound(
            f"no snapshot of {self._vm.reference.value} is called {name!r} - {hint}",
            close or paths,
        )

    @property
    def current(self) -> Snapshot | None:
        """The snapshot from which the VM goes on, read from the server."""
        return next((item for item in self if item.is_current), None)

    def create(
        self, name: str, description: str = "", *, memory: bool = False, quiesce: bool = False
    ) -> vmodl.RunningTask[vim25.VirtualMachineSnapshot]:
        """Make a snapshot below the current one.

        With ``memory`` it has that of a running VM, which comes back running; with
        ``quiesce`` VMware Tools bring the guest's file systems into order first. Needs
        VirtualMachine.State.CreateSnapshot. Page: that which
        `vim25.VirtualMachine.create_snapshot_task` names.
        """
        return self._vm.create_snapshot_task(
            name=name, description=description, memory=memory, quiesce=quiesce
        )

    def revert(
        self, snapshot: str | Snapshot | None = None, *, suppress_power_on: bool = False
    ) -> vmodl.RunningTask[None]:
        """Go back to a snapshot, by default to the current one; what was done since is lost.

        A VM that ran when the snapshot was made, with its memory, runs again, unless
        ``suppress_power_on``. Needs VirtualMachine.State.RevertToSnapshot. Page: that which
        `vim25.VirtualMachineSnapshot.revert_to_snapshot_task` names.
        """
        if snapshot is None:
            return self._vm.revert_to_current_snapshot_task(suppress_power_on=suppress_power_on)
        return self._stub(snapshot).revert_to_snapshot_task(suppress_power_on=suppress_power_on)

    def remove(
        self, snapshot: str | Snapshot, *, children: bool = False, consolidate: bool = True
    ) -> vmodl.RunningTask[None]:
        """Remove a snapshot, and with ``children`` those that were made from it.

        ``consolidate`` merges their disks where no other snapshot needs them. Needs
        VirtualMachine.State.RemoveSnapshot. Page: that which
        `vim25.VirtualMachineSnapshot.remove_snapshot_task` names.
        """
        return self._stub(snapshot).remove_snapshot_task(
            remove_children=children, consolidate=consolidate
        )

    def remove_all(self, *, consolidate: bool = True) -> vmodl.RunningTask[None]:
        """Remove all snapshots of the VM; else as `remove`."""
        return self._vm.remove_all_snapshots_task(consolidate=consolidate)

    def rename(
        self, snapshot: str | Snapshot, name: str | None = None, description: str | None = None
    ) -> None:
        """Give a snapshot another name, or description.

        Needs VirtualMachine.State.RenameSnapshot. Page: that which
        `vim25.VirtualMachineSnapshot.rename_snapshot` names.
        """
        self._stub(snapshot).rename_snapshot(name=name, description=description)

    def _stub(self, snapshot: str | Snapshot) -> vim25.VirtualMachineSnapshot:
        found = self.find(snapshot) if isinstance(snapshot, str) else snapshot
        if found.vm != self._vm.reference:
            raise ValueError(f"{found.path} is a snapshot of {found.vm.value}")
        return vim25.VirtualMachineSnapshot(found.reference, self._vm._invoker)


def _node(
    item: vim25.VirtualMachineSnapshotTree,
    above: str,
    vm: ManagedObjectReference[vim25.VirtualMachine],
    current: ManagedObjectReference | None,
) -> Snapshot:
    path = f"{above}{item.name}"
    return Snapshot(
        name=item.name,
        path=path,
        description=item.description,
        created=item.create_time,
        power_state=item.state,
        quiesced=item.quiesced,
        is_current=item.snapshot == current,
        reference=item.snapshot,
        vm=vm,
        children=tuple(
            _node(child, f"{path}/", vm, current) for child in item.child_snapshot_list or ()
        ),
    )


def _listed(paths: tuple[str, ...]) -> str:
    return f"there are {', '.join(paths[:10])}" if paths else "it has none"
