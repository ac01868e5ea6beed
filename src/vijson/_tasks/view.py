"""What the server keeps for a client's waits: a property collector and a list of tasks."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

import vim25
from vijson._session.caller import Caller
from vijson._session.cleanup import cleaning_up
from vijson.errors import Error
from vmodl import ManagedObjectReference

__all__ = ["TaskView"]

_PATHS = ["info.state", "info.progress", "info.error", "info.result", "info.descriptionId"]


class TaskView:
    """A collector of its own with one filter on a list view (docs/protocol.md, tasks).

    Each instance belongs to the session in which it was made.
    """

    def __init__(self, client: Caller) -> None:
        content = client.content
        manager = client.existing(content.view_manager, "view manager")
        self._client = client
        self.session = client.session_number
        """Which session of the client it belongs to."""
        self._view = vim25.ViewManager(manager, client).create_list_view()
        try:
            self.filter = self._filter()
        except (Error, vim25.MethodFault):
            with suppress(Error, vim25.MethodFault):  # what was made before it failed
                self._view.destroy_view()
            raise

    def _filter(self) -> vim25.PropertyFilter:
        content, client = self._client.content, self._client
        root = vim25.PropertyCollector(content.property_collector, client)
        self.collector = root.create_property_collector()
        traversal = vim25.TraversalSpec(type="ListView", path="view", skip=False)
        spec = vim25.PropertyFilterSpec(
            prop_set=[vim25.PropertySpec(type="Task", path_set=_PATHS)],
            object_set=[
                vim25.ObjectSpec(obj=self._view.reference, skip=True, select_set=[traversal])
            ],
        )
        return self.collector.create_filter(spec, partial_updates=False)

    def modify(
        self, add: Iterable[ManagedObjectReference], remove: Iterable[ManagedObjectReference]
    ) -> list[ManagedObjectReference]:
        """Add tasks and remove others; returns those that do not exist."""
        unresolved = self._view.modify_list_view(add=list(add), remove=list(remove)) or []
        return [stub.reference for stub in unresolved]

    def wait(
        self, version: str, largest: int, seconds: int | None = None
    ) -> vim25.UpdateSet | None:
        """Wait for changes, once; ``None`` when there were none within some seconds.

        ``largest`` is in bytes.
        """
        if seconds is None:
            seconds = self._client.retries.longest_wait
        late = min(self._client.timeout, self._client.retries.longest_delay)
        invoker = self._client.calling(read_timeout=seconds + late, largest=largest, salvage=True)
        collector = vim25.PropertyCollector(self.collector.reference, invoker)
        return collector.wait_for_updates_ex(
            version=version, options=vim25.WaitOptions(max_wait_seconds=seconds)
        )

    def cancel(self) -> None:
        """End a wait of another thread."""
        self.collector.cancel_wait_for_updates()

    def destroy(self) -> None:
        """Remove all of it from the server; failures are logged only."""
        with (
            cleaning_up(self._view.destroy_view),
            cleaning_up(self.collector.destroy_property_collector),
        ):
            pass
