"""History collectors: events that match a filter, read page by page and watched."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.faults import invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.event_filter import EventFilter

__all__ = ["EventHistoryCollector"]

_PAGE_SIZE = 10
_LARGEST_PAGE = 1000


class EventHistoryCollector(SimulatedObject):
    """The events of one filter, for one session.

    The scrollable view lies behind the event of the key ``_position``.
    """

    stub = vim25.EventHistoryCollector

    def __init__(
        self, inventory: Inventory, event_filter: EventFilter, session: Session | None
    ) -> None:
        super().__init__(inventory, f"session{inventory.new_moid('')}", session)
        self._filter = event_filter
        self._page_size = _PAGE_SIZE
        self._position = 0
        self._resized = 0

    @property
    def revision(self) -> int:
        return self.inventory.events.next_key + self._resized

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"filter": lambda: self._filter.spec, "latestPage": self._latest_page}

    def _latest_page(self) -> list[vim25.Event]:
        return self._taken(reversed(self.inventory.events), self._page_size)

    def _taken(self, logged: Iterable[Any], limit: int) -> list[vim25.Event]:
        found = (self._filter.shown(one.event) for one in logged if self._filter.takes(one))
        return list(islice(found, limit))

    @implements("ReadNextEvents")
    def read_next_events(self, call: Call, max_count: int) -> list[vim25.Event]:
        """Read newer events, the oldest first."""
        _require_size(max_count)
        newer = (one for one in self.inventory.events if one.event.key > self._position)
        found = self._taken(newer, max_count)
        if found:
            self._position = found[-1].key
        return found

    @implements("ReadPreviousEvents")
    def read_previous_events(self, call: Call, max_count: int) -> list[vim25.Event]:
        """Read older events, the newest first."""
        _require_size(max_count)
        events = reversed(self.inventory.events)
        older = (one for one in events if one.event.key <= self._position)
        found = self._taken(older, max_count)
        if found:
            self._position = found[-1].key - 1
        return found

    @implements("RewindCollector")
    def rewind_collector(self, call: Call) -> None:
        """Move the view before the oldest event."""
        self._position = 0

    @implements("ResetCollector")
    def reset_collector(self, call: Call) -> None:
        """Move the view right before the latest page."""
        page = self._latest_page()
        self._position = page[-1].key - 1 if page else 0

    @implements("SetCollectorPageSize")
    def set_collector_page_size(self, call: Call, max_count: int) -> None:
        """Choose how many events the latest page holds."""
        _require_size(max_count)
        self._page_size = max_count
        self._resized += 1
        self.inventory.changed.notify_all()

    @implements("DestroyCollector")
    def destroy_collector(self, call: Call) -> None:
        """Forget the collector."""
        self.inventory.remove(self)


def _require_size(max_count: int) -> None:
    if not 0 < max_count <= _LARGEST_PAGE:
        raise invalid_argument("maxCount", str(max_count))
