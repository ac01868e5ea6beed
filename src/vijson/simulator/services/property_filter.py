"""Property filters: what a collector watches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.selection import Content, contents
from vmodl import ManagedObjectReference

__all__ = ["PropertyFilter"]


class PropertyFilter(SimulatedObject):
    """A filter of one session; ``drop`` has its collector forget it."""

    stub = vim25.PropertyFilter

    def __init__(
        self,
        inventory: Inventory,
        spec: vim25.PropertyFilterSpec,
        session: Session | None,
        drop: Callable[[PropertyFilter], None],
        *,
        partial: bool,
    ) -> None:
        super().__init__(inventory, f"session{inventory.new_moid('')}", session)
        self._spec = spec
        self._drop = drop
        self.partial = partial
        """Whether changes are told in parts."""
        self._seen: dict[ManagedObjectReference, tuple[int, Content]] = {}
        """Of objects that announce their changes: the last revision looked at."""

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"spec": lambda: self._spec, "partialUpdates": lambda: self.partial}

    def contents(self) -> dict[ManagedObjectReference, Content]:
        """Return what it shows now, object by object."""
        return contents(self.inventory, self._spec, self.session, self._seen)

    def missing_objects(self) -> Iterator[vim25.MissingObject]:
        """Yield the objects that it names and that do not exist."""
        for spec in self._spec.object_set:
            try:
                self.inventory.find(spec.obj, self.session)
            except vim25.ManagedObjectNotFound as error:
                yield vim25.MissingObject(obj=spec.obj, fault=error)

    @implements("DestroyPropertyFilter")
    def destroy_property_filter(self, call: Call) -> None:
        """Stop watching."""
        self._drop(self)
