"""History collectors: events or tasks that match a filter, read page by page and watched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, ClassVar

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.faults import invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.kernel.tasks import TaskEngine
from vijson.simulator.services.event_filter import EventFilter
from vijson.simulator.services.task_filter import TaskFilter
from vmodl import ManagedObject

__all__ = ["EventHistoryCollector", "TaskHistoryCollector", "collectors"]

_PAGE_SIZE = 10
_LARGEST_PAGE = 1000


class HistoryCollector(SimulatedObject):
    """Entries that match a filter, for one session, oldest first.

    The scrollable view lies behind the entry of the key ``_position``.
    """

    stub: ClassVar[type[ManagedObject]] = vim25.HistoryCollector

    def __init__(self, inventory: Inventory, session: Session | None) -> None:
        super().__init__(inventory, f"session{inventory.new_moid('')}", session)
        self._page_size = _PAGE_SIZE
        self._position = 0
        self._resized = 0

    @property
    def revision(self) -> int:
        return self._newest + self._resized

    @property
    def _newest(self) -> int:
        """Grows with each change of what there is."""
        raise NotImplementedError

    def _entries(self, *, backwards: bool = False) -> Iterable[tuple[int, Any]]:
        """Yield keys, and what is shown, of all that match."""
        raise NotImplementedError

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"latestPage": lambda: [shown for _, shown in self._latest_page()]}

    def _latest_page(self) -> list[tuple[int, Any]]:
        return list(islice(self._entries(backwards=True), self._page_size))

    def _read_next(self, max_count: int) -> list[Any]:
        _require_size(max_count)
        newer = (entry for entry in self._entries() if entry[0] > self._position)
        return self._moved(list(islice(newer, max_count)), 0)

    def _read_previous(self, max_count: int) -> list[Any]:
        _require_size(max_count)
        older = (entry for entry in self._entries(backwards=True) if entry[0] <= self._position)
        return self._moved(list(islice(older, max_count)), 1)

    def _moved(self, found: list[tuple[int, Any]], before: int) -> list[Any]:
        if found:
            self._position = found[-1][0] - before
        return [shown for _, shown in found]

    @implements("RewindCollector")
    def rewind_collector(self, call: Call) -> None:
        """Move the view before the oldest entry."""
        self._position = 0

    @implements("ResetCollector")
    def reset_collector(self, call: Call) -> None:
        """Move the view right before the latest page."""
        page = self._latest_page()
        self._position = page[-1][0] - 1 if page else 0

    @implements("SetCollectorPageSize")
    def set_collector_page_size(self, call: Call, max_count: int) -> None:
        """Choose how many entries the latest page holds."""
        _require_size(max_count)
        self._page_size = max_count
        self._resized += 1
        self.inventory.changed.notify_all()

    @implements("DestroyCollector")
    def destroy_collector(self, call: Call) -> None:
        """Forget the collector."""
        self.inventory.remove(self)


class EventHistoryCollector(HistoryCollector):
    """The events of one filter."""

    stub = vim25.EventHistoryCollector

    def __init__(
        self, inventory: Inventory, event_filter: EventFilter, session: Session | None
    ) -> None:
        super().__init__(inventory, session)
        self._filter = event_filter

    @property
    def _newest(self) -> int:
        return self.inventory.events.next_key

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {**super().properties(session), "filter": lambda: self._filter.spec}

    def _entries(self, *, backwards: bool = False) -> Iterator[tuple[int, vim25.Event]]:
        events = self.inventory.events
        for one in reversed(events) if backwards else events:
            if self._filter.takes(one):
                yield one.event.key, self._filter.shown(one.event)

    @implements("ReadNextEvents")
    def read_next_events(self, call: Call, max_count: int) -> list[vim25.Event]:
        """Read newer events, the oldest first."""
        return self._read_next(max_count)

    @implements("ReadPreviousEvents")
    def read_previous_events(self, call: Call, max_count: int) -> list[vim25.Event]:
        """Read older events, the newest first."""
        return self._read_previous(max_count)


class TaskHistoryCollector(HistoryCollector):
    """The tasks of one filter."""

    stub = vim25.TaskHistoryCollector

    def __init__(
        self,
        inventory: Inventory,
        tasks: TaskEngine,
        task_filter: TaskFilter,
        session: Session | None,
    ) -> None:
        super().__init__(inventory, session)
        self._tasks = tasks
        self._filter = task_filter

    @property
    def _newest(self) -> int:
        return sum(task.revision for task in self._tasks.all()) + len(self._tasks.all())

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {**super().properties(session), "filter": lambda: self._filter.spec}

    def _entries(self, *, backwards: bool = False) -> Iterator[tuple[int, vim25.TaskInfo]]:
        tasks = self._tasks.all()
        for task in reversed(tasks) if backwards else tasks:
            info = task.info()
            if self._filter.takes(task, info):
                yield task.number, info

    @implements("ReadNextTasks")
    def read_next_tasks(self, call: Call, max_count: int) -> list[vim25.TaskInfo]:
        """Read newer tasks, the oldest first."""
        return self._read_next(max_count)

    @implements("ReadPreviousTasks")
    def read_previous_tasks(self, call: Call, max_count: int) -> list[vim25.TaskInfo]:
        """Read older tasks, the newest first."""
        return self._read_previous(max_count)


def collectors(inventory: Inventory, call: Call, kind: type[HistoryCollector]) -> int:
    """Return how many collectors of a kind a session has."""
    return sum(isinstance(item, kind) and item.session is call.session for item in inventory.all())


def _require_size(max_count: int) -> None:
    if not 0 < max_count <= _LARGEST_PAGE:
        raise invalid_argument("maxCount", str(max_count))
