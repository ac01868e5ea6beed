"""Folders, which hold entities of some types and other folders."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.calls import Call, Session, require_privilege
from vijson.simulator.kernel.faults import fault, invalid_argument, not_simulated
from vijson.simulator.kernel.objects import Inventory, implements, managed_type
from vijson.simulator.kernel.tasks import TaskEngine
from vijson.simulator.services.managed_entity import ManagedEntity
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["Emptying", "Folder", "FolderKind", "root_folder"]


class Emptying(Enum):
    """What becomes of that which is in a folder when the folder is destroyed."""

    BEFORE = auto()
    """It must be empty."""
    AS_ALLOWED = auto()
    """It is destroyed, as far as it may be."""
    AT_ONCE = auto()
    """It leaves the inventory, in whatever state it is."""


@attrs.frozen
class FolderKind:
    """What folders of a kind hold, beside folders of their kind."""

    letter: str
    """Which the moIds have: ``group-v1``."""
    holds: tuple[str, ...]
    """Managed types."""
    emptying: Emptying


_DATACENTERS = FolderKind("d", ("Datacenter",), Emptying.AT_ONCE)


class Folder(ManagedEntity):
    """A folder of datacenters, VMs, hosts, datastores or networks."""

    stub = vim25.Folder
    rename_privilege = "Folder.Rename"
    destroy_privilege = "Folder.Delete"
    move_privilege = "Folder.Move"

    def __init__(
        self,
        inventory: Inventory,
        tasks: TaskEngine,
        name: str,
        kind: FolderKind,
        parent: ManagedEntity | None = None,
    ) -> None:
        moid = inventory.new_moid(f"group-{kind.letter}", separator="")
        super().__init__(inventory, tasks, moid, name, parent)
        self.kind = kind

    def add_folder(self, name: str) -> Folder:
        """Make a folder of the same kind in this one; raises `vim25.DuplicateName`."""
        return Folder(self.inventory, self.tasks, self.free_name(name), self.kind, self)

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "childEntity": lambda: [child.reference for child in self.children],
            "childType": lambda: ["Folder", *self.kind.holds],
        }

    def require_unused(self) -> None:
        if self.kind.emptying is Emptying.BEFORE and self.children:
            raise self.in_use()
        if self.kind.emptying is Emptying.AS_ALLOWED:
            super().require_unused()

    def can_hold(self, kind: type[ManagedObject]) -> bool:
        """Tell whether entities of a type can be in it."""
        return any(issubclass(kind, managed_type(name, "")) for name in self.kind.holds)

    @implements("CreateFolder")
    def create_folder(self, call: Call, name: str) -> ManagedObjectReference:
        """Create a folder of the same kind."""
        return self.add_folder(name).reference

    @implements("CreateVM_Task")
    def create_vm(
        self,
        call: Call,
        config: vim25.VirtualMachineConfigSpec,
        pool: ManagedObjectReference,
        host: ManagedObjectReference | None,
    ) -> ManagedObjectReference:
        """Make a VM without an operating system."""
        made: ManagedObjectReference = self._maker("CreateVM_Task")(self, call, config, pool, host)
        return made

    @implements("RegisterVM_Task")
    def register_vm(
        self,
        call: Call,
        path: str,
        name: str | None,
        as_template: bool,
        pool: ManagedObjectReference | None,
        host: ManagedObjectReference | None,
    ) -> ManagedObjectReference:
        """Take a VM back into the inventory that was unregistered."""
        self._require_holding("VirtualMachine")
        made: ManagedObjectReference = self._maker("RegisterVM_Task")(
            self, call, path, name, as_template, pool, host
        )
        return made

    @implements("CreateDatacenter")
    def create_datacenter(self, call: Call, name: str) -> ManagedObjectReference:
        """Make an empty datacenter."""
        self._require_holding("Datacenter")
        made: ManagedObjectReference = self._maker("CreateDatacenter")(self, name)
        return made

    @implements("CreateClusterEx")
    def create_cluster_ex(
        self, call: Call, name: str, spec: vim25.ClusterConfigSpecEx
    ) -> ManagedObjectReference:
        """Make a cluster without hosts; of the spec nothing is kept."""
        self._require_holding("ComputeResource")
        made: ManagedObjectReference = self._maker("CreateClusterEx")(self, name)
        return made

    def _maker(self, operation: str) -> Callable[..., Any]:
        return self.inventory.makers[operation]

    def _require_holding(self, kind: str) -> None:
        if kind not in self.kind.holds:
            raise fault(vim25.NotSupported, f"The folder '{self.name}' can't hold that.")

    @implements("MoveIntoFolder_Task")
    def move_into(self, call: Call, list: list[ManagedObjectReference]) -> ManagedObjectReference:
        """Move entities of the same datacenter here, one after the other until one fails."""
        items = [self._entity(reference, call) for reference in list]
        for item in items:
            require_privilege(call.session, item.move_privilege, item.reference)
            self._require_suits(item)

        def apply() -> None:
            self.inventory.find(self.reference)  # it, and they, may have gone meanwhile
            for item in items:
                self.inventory.find(item.reference)
                self._require_suits(item)
                if item.parent is not self:
                    item.move(self)

        return self.tasks.start_for(call, self, "MoveIntoFolder_Task", apply)

    def _entity(self, reference: ManagedObjectReference, call: Call) -> ManagedEntity:
        item = self.inventory.find(reference, call.session)
        if not isinstance(item, ManagedEntity):
            raise invalid_argument("list", reference.type)
        return item

    def _require_suits(self, item: ManagedEntity) -> None:
        """Raise the fault for what can't be here."""
        if isinstance(item, Folder):
            suits = item.kind == self.kind and not item.fixed
        else:
            suits = self.can_hold(item.stub)
        if item.stub is vim25.HostSystem:
            raise not_simulated("making hosts of clusters stand alone")
        if not suits:
            raise fault(vim25.NotSupported, f"The folder '{self.name}' can't hold '{item.name}'.")
        if item in self.line() or _datacenter(item.parent) is not _datacenter(self):
            raise fault(
                vim25.InvalidFolder,
                f"'{item.name}' can't be moved into the folder '{self.name}'.",
                target=self.reference,
            )
        if item.parent is not self:
            self.require_free(item.name)


def root_folder(inventory: Inventory, tasks: TaskEngine) -> Folder:
    """Make the folder that holds all."""
    root = Folder(inventory, tasks, "Datacenters", _DATACENTERS)
    root.fixed = True
    return root


def _datacenter(item: ManagedEntity | None) -> ManagedEntity | None:
    line = item.line() if item else ()
    return next((one for one in line if one.stub is vim25.Datacenter), None)
