"""Views: what a client wants to look at, kept by the server."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.residence import Tenant
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["ContainerView", "ListView", "View"]


class View(SimulatedObject):
    """What all views share: they belong to their session and can be destroyed."""

    stub = vim25.View

    @implements("DestroyView")
    def destroy_view(self, call: Call) -> None:
        """Forget the view."""
        self.inventory.remove(self)


class ListView(View):
    """The objects that its client lists, as long as they exist."""

    stub = vim25.ListView

    def __init__(
        self,
        inventory: Inventory,
        session: Session | None,
        listed: Iterable[ManagedObjectReference],
    ) -> None:
        super().__init__(inventory, f"session{inventory.new_moid('')}", session)
        self._listed = dict.fromkeys(listed)

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"view": self._existing}

    def _existing(self) -> list[ManagedObjectReference]:
        gone = [item for item in self._listed if not self.inventory.has(item)]
        for reference in gone:
            del self._listed[reference]
        return list(self._listed)

    @implements("ModifyListView")
    def modify_list_view(
        self,
        call: Call,
        add: list[ManagedObjectReference] | None,
        remove: list[ManagedObjectReference] | None,
    ) -> list[ManagedObjectReference]:
        """Add and remove objects; returns those that do not exist."""
        for reference in remove or ():
            self._listed.pop(reference, None)
        return self._add(add or ())

    @implements("ResetListView")
    def reset_list_view(
        self, call: Call, obj: list[ManagedObjectReference] | None
    ) -> list[ManagedObjectReference]:
        """List other objects instead; returns those that do not exist."""
        self._listed.clear()
        return self._add(obj or ())

    def _add(self, references: Iterable[ManagedObjectReference]) -> list[ManagedObjectReference]:
        unresolved = []
        for reference in references:
            if self.inventory.has(reference):
                self._listed[reference] = None
            else:
                unresolved.append(reference)
        self.inventory.changed.notify_all()
        return unresolved


class ContainerView(View):
    """The entities in a container, of some types, alone or with all that is further below."""

    stub = vim25.ContainerView

    def __init__(
        self,
        inventory: Inventory,
        session: Session | None,
        container: ManagedEntity,
        kinds: list[type[ManagedObject]],
        *,
        recursive: bool,
    ) -> None:
        super().__init__(inventory, f"session{inventory.new_moid('')}", session)
        self._container = container
        self._kinds = kinds
        self._recursive = recursive

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "container": lambda: self._container.reference,
            "type": lambda: [kind.__name__ for kind in self._kinds],
            "recursive": lambda: self._recursive,
            "view": self._view,
        }

    def _view(self) -> list[ManagedObjectReference]:
        kinds = tuple(self._kinds) or (ManagedObject,)
        wanted: dict[type[ManagedObject], bool] = {}
        found = []
        for item in self._held():
            if item.stub not in wanted:
                wanted[item.stub] = issubclass(item.stub, kinds)
            if wanted[item.stub]:
                found.append(item.reference)
        return found

    def _held(self) -> Iterable[ManagedEntity]:
        """Return what is in the container: VMs are also in hosts and pools, but come once."""
        held = dict.fromkeys(self._container.listed())
        ahead = deque(held if self._recursive else ())
        while ahead:
            item = ahead.popleft()
            if isinstance(item, Tenant):
                continue  # nothing is in a VM, and there are many
            new = dict.fromkeys(one for one in item.listed() if one not in held)
            held |= new
            ahead += new
        return held
