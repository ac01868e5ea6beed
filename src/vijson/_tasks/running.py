"""Running tasks: progress, results, cancelling, waiting for one."""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Generic

import attrs

import vim25
from vijson._tasks.lane import Lane
from vijson._tasks.waits import Waits
from vijson._wire.faults import as_fault
from vijson._wire.hints import add_hint
from vijson.errors import Error, TaskTimeout, WaitInterrupted
from vmodl import ManagedObjectReference

__all__ = ["Progress", "RunningTask", "seconds_of"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    R = TypeVar("R", default=Any)
else:
    from typing import TypeVar

    R = TypeVar("R")  # a default takes Python 3.13

_log = logging.getLogger("vijson")

_TICK = 10.0
"""Seconds after which progress is reported though nothing changed."""

_GRACE = 0.8
"""Seconds by which a wait may be late, to look at the task."""


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


_NO_NEWS = Progress(
    state=vim25.TaskInfoState.QUEUED, percent=None, unchanged_for=0.0, description=""
)
"""Stands for what is not known of a task of which the server has told nothing yet."""

Event = Progress | WaitInterrupted | None
"""What subscribers are told: progress, that the wait was given up, or that the task has ended."""


class RunningTask(Generic[R]):
    """A task that the server carries out; ``R`` is the type of its result.

    It can be waited for (`wait`, `result`), awaited in asyncio, and turned into a
    future. All waits of a client share one call to the server.
    """

    def __init__(self, client: Waits, reference: ManagedObjectReference) -> None:
        self._client = client
        self.task = vim25.Task(reference, client)
        """The stub of the task."""
        self.progress: Progress | None = None
        """What was last seen; nothing is read while nobody waits."""
        self._outcome: Future[R] = Future()
        self._looking: Future[None] | None = None
        self._lock = threading.Lock()
        self._subscribers: list[Callable[[Event], object]] = []
        self._seen: dict[str, Any] = {}
        self._changed_at = time.monotonic()
        self._forgives: Callable[[Exception], bool] = lambda _: False

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

    @property
    def done(self) -> bool:
        """Whether a wait has seen the end of the task."""
        return self._outcome.done()

    # Waiting.

    def result(self, timeout: float | None = None) -> R:
        """Wait for the end and return the task's result; see `wait`."""
        return self.wait(timeout)

    def wait(
        self,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> R:
        """Wait for the end of the task and return its result.

        ``timeout`` is in seconds, 0 looks once; the wait ends within a second of it,
        whatever server and network do. ``on_progress`` gets a `Progress`
        whenever something changed, and every ten seconds when nothing did. Raises
        the task's fault when it failed; `vijson.TaskTimeout` and
        `vijson.WaitInterrupted` leave it running, as does Ctrl-C. Lost
        connections, sessions and restarts of the server are outlasted for the
        ``patience`` of the client's retries, five minutes by default.
        """
        limit = seconds_of(timeout)
        if limit == 0 and not self.done:
            self.look_once()
            if not self.done:
                raise self._timeout(0)
        deadline = time.monotonic() + limit
        events: SimpleQueue[Event] = SimpleQueue()
        self._subscribe(events.put)
        try:
            while (remaining := deadline - time.monotonic()) > -_GRACE:
                try:
                    event = events.get(timeout=max(0.0, min(_TICK, remaining)))
                except Empty:
                    if remaining <= _TICK:
                        break
                    event = self._note(self._seen) or _NO_NEWS
                if isinstance(event, WaitInterrupted):
                    raise event
                if event is None:
                    return self._outcome.result()
                if on_progress is not None and event is not _NO_NEWS:
                    on_progress(event)
            if self.done:  # on_progress took longer than there was time
                return self._outcome.result()
            raise self._timeout(limit)
        except KeyboardInterrupt as interrupt:
            interrupt.add_note(f"{self.reference.value} on {self._client.host} goes on")
            raise
        finally:
            self._unsubscribe(events.put)

    def on_progress(self, callback: Callable[[Progress], object]) -> None:
        """Have a function called with each `Progress` until the task, or the wait, has ended.

        It is called from a thread of its own, in order, and may block. What it raises
        is logged.
        """
        lane = Lane(f"on_progress of {self.reference.value}")

        def tell(event: Event) -> None:
            if isinstance(event, Progress):
                lane.put(partial(callback, event))

        self._subscribe(tell)

    def as_future(self) -> Future[R]:
        """Return a future of the task's result.

        To cancel the future ends the wait, not the task. Its callbacks are called from a
        thread of their own, and may block.
        """
        return self._future(Lane(f"callbacks of {self.reference.value}").put)

    def watch(self, ended: Callable[[Future[R]], object]) -> None:
        """Have a function called at the end, at once, by whoever learns of it: it must be quick."""
        self.end().add_done_callback(ended)

    def end(self) -> Future[R]:
        """Return a future whose callbacks are called at once: they must be quick."""
        return self._future(_at_once)

    def _future(self, deliver: Callable[[Callable[[], object]], object]) -> Future[R]:
        """Return a future, at whose end ``deliver`` calls what calls its callbacks."""
        future: Future[R] = Future()

        def end(interrupted: WaitInterrupted | None) -> None:
            if not future.set_running_or_notify_cancel():
                return
            error = interrupted or self._outcome.exception()
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(self._outcome.result())

        def tell(event: Event) -> None:
            if not isinstance(event, Progress):  # so it comes once
                deliver(partial(end, event))

        future.add_done_callback(lambda _: self._unsubscribe(tell))
        self._subscribe(tell)
        return future

    def __await__(self) -> Generator[Any, None, R]:
        import asyncio  # of those who await, and loaded there

        return asyncio.wrap_future(self.end()).__await__()

    def look_once(self) -> None:
        """See how the task stands, if the server tells within a second."""
        self._client.check_process()
        with self._lock:
            looked = self._looking
            if looked is None or looked.done():
                looked = self._looking = Future()
                call = partial(self._look, looked)
                threading.Thread(target=call, name="vijson-look", daemon=True).start()
        with suppress(TimeoutError):
            looked.result(_GRACE)

    def _look(self, looked: Future[None]) -> None:
        try:
            info = self.info()
            self.changed(
                {
                    "info.state": info.state,
                    "info.progress": info.progress,
                    "info.error": info.error,
                    "info.result": info.result,
                    "info.descriptionId": info.description_id,
                }
            )
        except BaseException as error:  # it is raised in the threads that wait
            looked.set_exception(error)
        else:
            looked.set_result(None)

    def _subscribe(self, tell: Callable[[Event], object]) -> None:
        if not self.done:
            self._client.check_process()  # its locks may be held for ever elsewhere
        with self._lock:
            ended = self.done
            first = not ended and not self._subscribers
            if not ended:
                self._subscribers.append(tell)
        if ended:
            tell(None)
        elif first:
            try:
                self._client.waiting.watch(self)
            except BaseException as error:
                with self._lock:
                    self._subscribers.remove(tell)  # the next one is the first again
                self.interrupted(error if isinstance(error, Exception) else Error(repr(error)))
                raise

    def _unsubscribe(self, tell: Callable[[Event], object]) -> None:
        with self._lock:
            if tell not in self._subscribers:
                return
            self._subscribers.remove(tell)
            last = not self._subscribers
        if last:
            self._client.waiting.unwatch(self)

    # What the waiting loop tells.

    def changed(self, known: dict[str, Any]) -> bool:
        """Take what is known of the task; for the waiting loop."""
        progress = self._note(known)
        if progress is None:
            return False
        self._tell(progress)
        if progress.state == vim25.TaskInfoState.SUCCESS:
            self._end(self._stubs(known.get("info.result")), None)
        elif progress.state == vim25.TaskInfoState.ERROR:
            fault = self._fault(known.get("info.error"))
            self._end(None, None if self._forgives(fault) else fault)
        return self.done

    def forgive(self, forgives: Callable[[Exception], bool]) -> None:
        """Have the task end well though it failed, if the fault is one that can be forgiven.

        For those who have just started it, before anybody else knows of it.
        """
        self._forgives = forgives

    def gone(self, fault: vim25.MethodFault) -> None:
        """Learn that the task does not exist; for the waiting loop."""
        fault.add_note(f"{self.reference.value} on {self._client.host}")
        self._end(None, fault)

    def interrupted(self, error: Exception) -> None:
        """Learn that the wait was given up; for the waiting loop."""
        interrupted = WaitInterrupted(
            f"waiting for {self.reference.value} on {self._client.host} was interrupted by "
            f"{type(error).__name__}: {error} - the task goes on; wait again",
            self,
        )
        interrupted.__cause__ = error
        self._tell_end(interrupted)

    def _note(self, known: dict[str, Any]) -> Progress | None:
        state = known.get("info.state")
        if not isinstance(state, str):
            return None
        if known != self._seen:
            self._seen, self._changed_at = known, time.monotonic()
        percent, description = known.get("info.progress"), known.get("info.descriptionId")
        self.progress = Progress(
            state=vim25.TaskInfoState(state),
            percent=percent if isinstance(percent, int) else None,
            unchanged_for=time.monotonic() - self._changed_at,
            description=str(description or self.reference.value),
        )
        return self.progress

    def _stubs(self, result: Any) -> Any:
        """Return the result with stubs in place of references."""
        if isinstance(result, list):
            return [self._stubs(item) for item in result]
        if isinstance(result, ManagedObjectReference):
            return vim25.registry.stub_of(result, self._client)
        return result

    def _end(self, result: Any, error: Exception | None) -> None:
        with self._lock:
            if self.done:
                return
            if error is not None:
                self._outcome.set_exception(error)
            else:
                self._outcome.set_result(result)
        self._tell_end(None)

    def _tell_end(self, event: WaitInterrupted | None) -> None:
        """Tell all subscribers that the wait is over: each of them once, whoever comes first."""
        with self._lock:
            subscribers, self._subscribers = self._subscribers, []
        for tell in subscribers:
            self._tell_one(tell, event)

    def _tell(self, progress: Progress) -> None:
        for tell in list(self._subscribers):
            self._tell_one(tell, progress)

    def _tell_one(self, tell: Callable[[Event], object], event: Event) -> None:
        try:
            tell(event)
        except Exception:  # the others have to learn of it all the same
            _log.exception("telling of %s failed", self.reference.value)

    def _timeout(self, seconds: float) -> TaskTimeout:
        return TaskTimeout(
            f"{self.reference.value} on {self._client.host} has not ended within {seconds:g} s "
            f"({self.progress or 'no news of it'}) - it goes on; wait again or cancel it",
            self,
        )

    def _fault(self, value: object) -> Exception:
        fault = as_fault(value)
        if fault is None:
            fault = vim25.MethodFault()
            fault.faultstring = "the task failed, and the server gave no fault"
        fault.add_note(f"in task {self.reference.value} on {self._client.host}")
        return add_hint(fault)


def seconds_of(timeout: float | None) -> float:
    """Return a time to wait, endless for ``None``; raises `ValueError` for what is none."""
    if timeout is None:
        return math.inf
    number = isinstance(timeout, int | float) and not isinstance(timeout, bool)
    if not number or math.isnan(timeout):
        raise ValueError(f"timeout: expected seconds, or None, not {timeout!r}")
    try:
        return max(0.0, float(timeout))
    except OverflowError:  # an integer that no float can be
        return math.inf


def _at_once(call: Callable[[], object]) -> None:
    call()
