"""The browsers to which hosts, datastores, clusters and VMs refer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.kernel.objects import SimulatedObject
from vijson.simulator.services.managed_entity import ManagedEntity
from vmodl import ManagedObjectReference

__all__ = ["EnvironmentBrowser", "datastore_browser"]


def datastore_browser(
    owner: ManagedEntity, datastores: Callable[[], list[ManagedObjectReference]]
) -> ManagedObjectReference:
    """Return the datastore browser of an entity, which is made when it is first asked for."""
    found = next((item for item in owner.attached if item.moid.startswith("datastore")), None)
    if found is None:
        # Its type's package is large, and few ever ask.
        from vijson.simulator.services.datastore_browser import DatastoreBrowser

        found = DatastoreBrowser(owner, datastores)
    return found.reference


class EnvironmentBrowser(SimulatedObject):
    """What VMs of a compute resource may be made of."""

    stub = vim25.EnvironmentBrowser

    def __init__(
        self, owner: ManagedEntity, datastores: Callable[[], list[ManagedObjectReference]]
    ) -> None:
        super().__init__(owner.inventory, owner.inventory.new_moid("envbrowser"))
        self._owner = owner
        self._datastores = datastores
        owner.attached.append(self)

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"datastoreBrowser": lambda: datastore_browser(self._owner, self._datastores)}
