"""The view manager and its views: what a client wants to look at, kept by the server."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.objects import (
    Inventory,
    SimulatedObject,
    implements,
    managed_type,
)
from vijson.simulator.services.folder import Folder
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["ContainerView", "ListView", "ViewManager"]


class ViewManager(SimulatedObject):
    """Creates views for its caller's session."""

    stub = vim25.ViewManager

    def __init__(self, inventory: Inventory) -> None:
        super().__init__(inventory, "ViewManager")

    @implements("CreateContainerView")
    def create_container_view(
        self,
        call: Call,
        container: ManagedObjectReference,
        type: list[str] | None,
        recursive: bool,
    ) -> ManagedObjectReference:
        """Create a view of what a folder holds."""
        found = self.inventory.find(container, call.session)
        kinds = [managed_type(name, "type") for name in type or ()]
        view = ContainerView(self.inventory, call.session, found, kinds, recursive=recursive)
        return view.reference

    @implements("CreateListView")
    def create_list_view(
        self, call: Call, obj: list[ManagedObjectReference] | None
    ) -> ManagedObjectReference:
        """Create a view of the objects that are named, which must exist."""
        for reference in obj or ():
            self.inventory.find(reference, call.session)
        return ListView(self.inventory, call.session, obj or ()).reference


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
    """The objects in a folder, of some types, with or without sub-folders."""

    stub = vim25.ContainerView

    def __init__(
        self,
        inventory: Inventory,
        session: Session | None,
        container: SimulatedObject,
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
            "view": lambda: [item.reference for item in self._held(self._container)],
        }

    def _held(self, container: SimulatedObject) -> Iterator[SimulatedObject]:
        for child in container.children if isinstance(container, Folder) else ():
            if not self._kinds or issubclass(child.stub, tuple(self._kinds)):
                yield child
            if self._recursive:
                yield from self._held(child)
