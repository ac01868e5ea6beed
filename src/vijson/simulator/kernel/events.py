"""The event log: what happened, and to what."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime

import attrs

import vim25
from vmodl import ManagedObjectReference

__all__ = ["EventLog", "LoggedEvent"]

_KEPT = 10_000
"""Events that are kept; earlier ones are forgotten."""


@attrs.frozen(eq=False)
class LoggedEvent:
    """An event with what it is about, which may be gone by now."""

    event: vim25.Event
    lineage: tuple[ManagedObjectReference, ...] = ()
    """The object that it is about, and its parents up to the root; empty for none."""


class EventLog:
    """The events of a simulated vCenter, the latest last."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._events: deque[LoggedEvent] = deque(maxlen=_KEPT)
        self._next_key = 1

    @property
    def next_key(self) -> int:
        """The key of the next event; whoever begins a chain is in the chain of that name."""
        return self._next_key

    @property
    def latest(self) -> vim25.Event | None:
        """The latest event."""
        return self._events[-1].event if self._events else None

    def __iter__(self) -> Iterator[LoggedEvent]:
        return iter(self._events)

    def __reversed__(self) -> Iterator[LoggedEvent]:
        return reversed(self._events)

    def add(
        self,
        event: vim25.Event,
        lineage: tuple[ManagedObjectReference, ...] = (),
        chain: int | None = None,
    ) -> None:
        """Add an event, which gets its key, its time and its chain: its own, if none is given."""
        event.key = self._next_key
        event.chain_id = self._next_key if chain is None else chain
        event.created_time = self._now()
        self._next_key += 1
        self._events.append(LoggedEvent(event, lineage))
