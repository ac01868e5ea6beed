"""What all guests of a run share: its options, its clock, its threads, whether it goes on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import attrs

from vijson._fleets.customizer import GuestCustomizer
from vijson._fleets.jobs import GuestEvent, GuestOutcome
from vijson._fleets.records import GuestRecords
from vijson._tasks.lane import Lane

__all__ = ["FleetOptions", "FleetSetting", "Stopped"]

_CLOCK = 60.0
"""Seconds for which the server's clock is counted on."""


@attrs.frozen(kw_only=True)
class FleetOptions:
    """How a fleet is to be carried out; see `Client.customize_guests`."""

    abort_failed: bool = False
    margin: float = 30.0
    resubmit_unknown: bool = False
    rerun_changed: bool = False
    rerun_failed: bool = False
    event_threads: int = 1

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.margin < 86_400:
            raise ValueError(f"margin must be seconds, 0 or more, not {self.margin}")
        if self.event_threads < 1:
            raise ValueError(f"event_threads must be at least 1, not {self.event_threads}")


class Stopped(Exception):  # no error: nobody iterates any more
    """The run was stopped."""


class FleetSetting:
    """What all guests of a run share."""

    def __init__(
        self,
        guests: GuestCustomizer,
        options: FleetOptions,
        on_event: Callable[[GuestEvent], object] | None,
        put: Callable[[GuestOutcome], object],
    ) -> None:
        self.guests = guests
        self.options = options
        self.on_event = on_event
        self.put = put
        """Takes the outcomes."""
        self.records: GuestRecords
        self.stopped = threading.Event()
        self._threads: list[threading.Thread] = []
        """Those that may still submit, beside the run's pool."""
        self._lock = threading.Lock()
        self._lanes = [Lane("vijson-event") for _ in range(options.event_threads)]
        self._clock: tuple[datetime, float] | None = None

    def lane(self) -> Lane:
        """Return the lane of events with the least to do."""
        return min(self._lanes, key=len)

    def server_time(self) -> datetime:
        """Return the server's time: asked for now and then, and counted on in between."""
        if self._clock is None or time.monotonic() - self._clock[1] > _CLOCK:
            self._clock = self.guests.server_time().astimezone(UTC), time.monotonic()
        now, at = self._clock
        return now + timedelta(seconds=time.monotonic() - at)

    def pause(self, seconds: float) -> None:
        """Wait, unless the run is stopped meanwhile."""
        if self.stopped.wait(seconds):
            raise Stopped

    def start(self, call: Callable[[], object], *, submits: bool = True) -> None:
        """Have something carried out that takes longer than the pool should."""
        thread = threading.Thread(target=call, name="vijson-guest", daemon=True)
        with self._lock:
            self._threads = [item for item in self._threads if item.is_alive()]
            if submits:
                self._threads.append(thread)
            thread.start()

    def stop(self) -> None:
        """Submit no more; returns when nobody does."""
        self.stopped.set()
        with self._lock:
            threads = [thread for thread in self._threads if thread.ident is not None]
        for thread in threads:
            thread.join()
