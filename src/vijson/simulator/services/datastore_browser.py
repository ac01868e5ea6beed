"""Datastore browsers: which datastores a host, a datastore or a cluster lets clients look into."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.kernel.objects import SimulatedObject
from vijson.simulator.services.managed_entity import ManagedEntity
from vmodl import ManagedObjectReference

__all__ = ["DatastoreBrowser"]


class DatastoreBrowser(SimulatedObject):
    """Browses the datastores of its owner; it can't search yet."""

    stub = vim25.HostDatastoreBrowser

    def __init__(
        self, owner: ManagedEntity, datastores: Callable[[], list[ManagedObjectReference]]
    ) -> None:
        super().__init__(owner.inventory, f"datastoreBrowser-{owner.moid}")
        self._datastores = datastores
        owner.attached.append(self)

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"datastore": self._datastores, "supportedType": list}
