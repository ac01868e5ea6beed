"""The view manager, which creates views for its caller's session."""

from __future__ import annotations

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import invalid_argument
from vijson.simulator.kernel.objects import (
    Inventory,
    SimulatedObject,
    implements,
    managed_type,
)
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.views import ContainerView, ListView
from vmodl import ManagedObjectReference

__all__ = ["ViewManager"]

_CONTAINERS = (
    vim25.Folder,
    vim25.Datacenter,
    vim25.ComputeResource,
    vim25.ResourcePool,
    vim25.HostSystem,
)
"""The types of which the documentation says what a view lists."""


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
        """Create a view of what an entity holds."""
        found = self.inventory.find(container, call.session)
        if not isinstance(found, ManagedEntity) or not issubclass(found.stub, _CONTAINERS):
            raise invalid_argument("container", container.type)
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
