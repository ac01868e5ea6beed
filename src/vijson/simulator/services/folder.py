"""Folders, which hold VMs and other folders."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import Inventory, SimulatedObject

__all__ = ["Folder"]


class Folder(SimulatedObject):
    """A folder of VMs."""

    stub = vim25.Folder

    def __init__(self, inventory: Inventory, name: str, parent: Folder | None = None) -> None:
        super().__init__(inventory, inventory.new_moid("group-v"))
        self.name = name
        self.parent = parent
        self.children: list[SimulatedObject] = []
        if parent is not None:
            parent.children.append(self)

    def require_free(self, name: str, besides: SimulatedObject | None = None) -> None:
        """Raise `vim25.DuplicateName` for a name that something in the folder has."""
        for child in self.children:
            if getattr(child, "name", None) == name and child is not besides:
                raise fault(
                    vim25.DuplicateName,
                    f"The name '{name}' already exists.",
                    name=name,
                    object=child.reference,
                )

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "name": lambda: self.name,
            "parent": lambda: self.parent.reference if self.parent else None,
            "childEntity": lambda: [child.reference for child in self.children],
            "childType": lambda: ["Folder", "VirtualMachine"],
            "overallStatus": lambda: vim25.ManagedEntityStatus.GREEN,
            "configStatus": lambda: vim25.ManagedEntityStatus.GREEN,
        }
