"""Views: what a client wants to look at, kept by the server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import vim25
from vijson.simulator._objects import Call, Inventory, SimulatedObject, fault, implements
from vijson.simulator._sessions import Session
from vijson.simulator._virtual_machine import Folder
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["ContainerView", "ViewManager"]


class ViewManager(SimulatedObject):
    """Creates views for its caller's session."""

    stub = vim25.ViewManager

    def __init__(self, inventory: Inventory) -> None:
        super().__init__(inventory, "ViewManager")

    @implements("CreateContainerView")
    def create_container_view(
        self, call: Call, request: vim25.CreateContainerViewRequestType
    ) -> ManagedObjectReference:
        """Create a view of what a folder holds."""
        container = self.inventory.find(request.container, call.session)
        kinds = [managed_type(name, "type") for name in request.type or ()]
        view = ContainerView(
            self.inventory, call.session, container, kinds, recursive=request.recursive
        )
        return view.reference


class ContainerView(SimulatedObject):
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

    def properties(self) -> dict[str, Callable[[], Any]]:
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

    @implements("DestroyView")
    def destroy_view(self, call: Call, request: Any) -> None:
        """Forget the view."""
        self.inventory.remove(self)


def managed_type(name: str, argument: str) -> type[ManagedObject]:
    """Return the managed type of a name; raises `vim25.InvalidArgument`."""
    found = vim25.registry.load_class(name)
    if found is None or not issubclass(found, ManagedObject):
        text = f"A specified parameter was not correct: {argument} ({name})"
        raise fault(vim25.InvalidArgument, text, invalid_property=argument)
    return found
