"""Running tasks: waiting through the property collector, results, cancelling."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import attrs

import vim25
from vijson._calls import as_fault
from vijson._cleanup import cleaning_up
from vijson._errors import (
    ConnectionFailed,
    ConnectionLost,
    HttpError,
    TaskTimeout,
    WaitInterrupted,
)
from vijson._hints import add_hint
from vmodl import ManagedObjectReference

if TYPE_CHECKING:
    from vijson._client import Client

__all__ = ["Progress", "RunningTask"]

_MAX_WAIT = 20.0
"""Seconds that one wait call stays open, well below the limits of proxies."""
_LATE = 2.0
"""Seconds by which an answer to a wait call may be late, at least."""
_PAUSE = 0.2
"""Seconds between polls, and the step by which the pause after a failure grows."""
_RETRIES = 3
"""Failures in a row after which a wait gives up."""
_PASSING = (408, 429, 502, 503, 504)
"""HTTP statuses of proxies and of servers that are starting."""

_PATHS = ["info.state", "info.progress", "info.error", "info.result", "info.descriptionId"]


@attrs.frozen(kw_only=True)
class Progress:
    """What is known of a running task."""

    state: vim25.TaskInfoState
    percent: int | None
    """0 to 100; some tasks never tell."""
    unchanged_for: float
    """Seconds since state or percentage last changed."""
    description: str

    def __str__(self) -> str:
        percent = "" if self.percent is None else f", {self.percent} %"
        still = f", unchanged for {self.unchanged_for:.0f} s" if self.unchanged_for >= 1 else ""
        return f"{self.description}: {self.state.value}{percent}{still}"


class RunningTask:
    """A task that the server carries out."""

    def __init__(self, client: Client, reference: ManagedObjectReference) -> None:
        self._client = client
        self.task = vim25.Task(reference, client)
        """The stub of the task."""
        self.progress: Progress | None = None
        """What the last `wait` saw."""

    @property
    def reference(self) -> ManagedObjectReference:
        """The reference of the task."""
        return self.task.reference

    def __repr__(self) -> str:
        state = f", {self.progress.state.value}" if self.progress else ""
        return f"<RunningTask {self.reference.value} on {self._client.host}{state}>"

    def info(self) -> vim25.TaskInfo:
        """Read all that the server tells of the task, with one request."""
        return self.task.get_info()

    def cancel(self) -> None:
        """Ask the server to cancel; the task then fails with `vim25.RequestCanceled`.

        Raises `vim25.InvalidState` when it is over, `vim25.NotSupported` when it
        can't be cancelled.
        """
        self.task.cancel_task()

    def result(self, timeout: float | None = None) -> Any:
        """Wait for the end and return the task's result; see `wait`."""
        return self.wait(timeout)

    def wait(
        self,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Any:
        """Wait for the end of the task and return its result.

        ``timeout`` is in seconds; ``on_progress`` gets a `Progress` whenever
        something changed, and now and then when nothing did. Raises the task's
        fault when it failed; `vijson.TaskTimeout` and `vijson.WaitInterrupted`
        leave it running. Lost connections are mended for a while: to read
        again is safe.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        known: dict[str, Any] = {}
        changed = time.monotonic()
        for changes in self._updates(deadline):
            if changes:
                known |= changes
                changed = time.monotonic()
            if "info.state" not in known:
                continue
            self.progress = Progress(
                state=known["info.state"],
                percent=known.get("info.progress"),
                unchanged_for=time.monotonic() - changed,
                description=known.get("info.descriptionId") or self.reference.value,
            )
            if on_progress is not None:
                on_progress(self.progress)
            if self.progress.state == vim25.TaskInfoState.SUCCESS:
                return known.get("info.result")
            if self.progress.state == vim25.TaskInfoState.ERROR:
                raise self._fault(known.get("info.error"))
        raise TaskTimeout(
            f"{self.reference.value} on {self._client.host} has not ended within {timeout:g} s "
            f"({self.progress or 'no news of it'}) - it goes on; wait again or cancel it",
            self,
        )

    def _updates(self, deadline: float | None) -> Iterator[dict[str, Any]]:
        """Yield what changed, property by path; empty when nothing did for a while.

        Ends at the deadline. A collector of its own keeps this wait apart from
        others (docs/protocol.md, tasks).
        """
        client = self._client
        root = vim25.PropertyCollector(client.content.property_collector, client)
        collector = vim25.PropertyCollector(root.create_property_collector(), client)
        spec = vim25.PropertyFilterSpec(
            prop_set=[vim25.PropertySpec(type="Task", path_set=_PATHS)],
            object_set=[vim25.ObjectSpec(obj=self.reference)],
        )
        version, failures = "", 0
        with cleaning_up(collector.destroy_property_collector):
            collector.create_filter(spec, partial_updates=False)
            while True:
                remaining = math.inf if deadline is None else deadline - time.monotonic()
                seconds = int(max(0, min(_MAX_WAIT, remaining)))
                try:
                    updates = self._poll(collector.reference, version, seconds, remaining)
                    failures = 0
                except vim25.InvalidCollectorVersion as error:
                    failures += 1
                    if failures > _RETRIES:
                        raise self._interrupted(error) from error
                    version = ""
                    continue
                except (ConnectionLost, ConnectionFailed, HttpError) as error:
                    # Reading again is safe; a complete version may be asked for again.
                    failures += 1
                    if time.monotonic() >= (deadline or math.inf):
                        return
                    if failures > _RETRIES or getattr(error, "status", 503) not in _PASSING:
                        raise self._interrupted(error) from error
                    time.sleep(min(failures * _PAUSE, max(0.0, remaining)))
                    continue
                except vim25.MethodFault as error:
                    raise self._interrupted(error) from error
                if updates is not None:
                    version = updates.version
                if updates is not None or seconds > 0:
                    yield self._changes(updates)
                if remaining <= 0:
                    return
                if seconds == 0:  # less than the second that the server could wait
                    time.sleep(min(_PAUSE, remaining))

    def _poll(
        self, collector: ManagedObjectReference, version: str, seconds: int, remaining: float
    ) -> vim25.UpdateSet | None:
        """Wait for changes once; gives up a little later than the server should."""
        late = min(self._client.timeout, max(_LATE, remaining - seconds + _LATE))
        invoker = self._client.with_read_timeout(seconds + late)
        options = vim25.WaitOptions(max_wait_seconds=seconds)
        return vim25.PropertyCollector(collector, invoker).wait_for_updates_ex(
            version=version, options=options
        )

    def _interrupted(self, error: Exception) -> WaitInterrupted:
        return WaitInterrupted(
            f"waiting for {self.reference.value} on {self._client.host} was interrupted by "
            f"{type(error).__name__}: {error} - the task goes on; wait again",
            self,
        )

    def _changes(self, updates: vim25.UpdateSet | None) -> dict[str, Any]:
        """Return path and value of what an update set says of the task."""
        changes: dict[str, Any] = {}
        for filter_update in (updates.filter_set if updates else None) or ():
            for lost in filter_update.missing_set or ():
                raise lost.fault
            for item in filter_update.object_set or ():
                if item.kind == vim25.ObjectUpdateKind.LEAVE:
                    raise vim25.ManagedObjectNotFound(obj=item.obj)
                for missing in item.missing_set or ():
                    raise self._interrupted(missing.fault) from missing.fault
                for change in item.change_set or ():
                    changes[change.name] = change.val
        return changes

    def _fault(self, value: object) -> Exception:
        fault = as_fault(value)
        if fault is None:
            fault = vim25.MethodFault()
            fault.faultstring = "the task failed, and the server gave no fault"
        fault.add_note(f"in task {self.reference.value} on {self._client.host}")
        return add_hint(fault)
