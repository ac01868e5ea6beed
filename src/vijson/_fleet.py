"""Customize many guests: a bounded number at once, each exactly once."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

import vim25
from vijson._errors import CertificateError, ConnectionFailed, Error, SubmissionUnknown
from vijson._fleet_report import FleetReport
from vijson._guest_records import GuestRecords
from vijson._guests import Guest, GuestEvent, GuestJob, GuestOutcome, guest_of
from vijson._journal import Entry, Journal
from vijson._submission import find_submitted
from vijson._tasks import RunningTask
from vijson._vm_argument import vm_reference
from vmodl import ManagedObjectReference, operations

if TYPE_CHECKING:
    from vijson._client import Client

__all__ = ["CUSTOMIZE", "REMEMBERED", "FleetRun"]

_log = logging.getLogger("vijson")

CUSTOMIZE = operations(vim25.VirtualMachineGuestCustomizationManager)["CustomizeGuest_Task"]
"""The operation of which each guest gets one task."""
_SUBMITTERS = 8
"""Threads that submit; waiting takes none."""
_PATIENCE = 300.0
"""Seconds for which an unreachable server is tried again before a guest fails."""
_PAUSE = 2.0
"""Seconds between these attempts."""
REMEMBERED = timedelta(minutes=9)
"""How long the server surely lists a VM's ended tasks (docs/protocol.md, tasks)."""


class FleetRun:
    """A run over a fleet: iterate over it for the outcomes, as the guests end.

    Nothing is submitted before it is iterated. To stop iterating submits no
    more; what was submitted goes on, and a journal knows it.
    """

    def __init__(
        self,
        client: Client,
        jobs: Iterable[GuestJob],
        *,
        max_in_flight: int,
        on_event: Callable[[GuestEvent], object] | None,
        journal: str | os.PathLike[str] | None,
        abort_failed: bool,
        known: Mapping[str, Entry] | None = None,
    ) -> None:
        if max_in_flight < 1:
            raise ValueError(f"max_in_flight must be at least 1, not {max_in_flight}")
        self._client = client
        self._jobs = jobs
        self._max_in_flight = max_in_flight
        self._on_event = on_event
        self._journal = journal
        self._abort_failed = abort_failed
        self._known = known or {}
        self._records: GuestRecords
        self._ended: SimpleQueue[GuestOutcome] = SimpleQueue()
        self._event_lock = threading.Lock()
        self._stopped = threading.Event()
        self._clock: tuple[datetime, float] | None = None
        self.report = FleetReport()
        """Counts, times and faults so far; complete when the iteration has ended."""

    def __iter__(self) -> Iterator[GuestOutcome]:
        if self._stopped.is_set():
            raise RuntimeError("the run is over: call customize_guests again")
        jobs, in_flight, more = iter(self._jobs), 0, True
        broken: Exception | None = None
        journal = None if self._journal is None else Journal(self._journal)
        self._records = GuestRecords(journal, self._known)
        started = time.monotonic()
        pool = ThreadPoolExecutor(
            min(_SUBMITTERS, self._max_in_flight), thread_name_prefix="vijson-submit"
        )
        try:
            while more or in_flight:
                while more and in_flight < self._max_in_flight:
                    try:
                        job = next(jobs, None)
                    except Exception as error:  # of the user's; what is under way goes on
                        job, broken = None, error
                    if job is None:
                        more = False
                    else:
                        in_flight += 1
                        pool.submit(self._carry_out, job)
                if not in_flight:
                    break
                outcome = self._ended.get()
                in_flight -= 1
                self.report.add(outcome.state, outcome.error, outcome.seconds)
                yield outcome
            if broken is not None:
                raise broken
        finally:
            self._stopped.set()
            pool.shutdown(cancel_futures=True)
            self.report.seconds = time.monotonic() - started
            self._records.close()

    def run(self) -> FleetReport:
        """Carry all of it out, and return the report."""
        for _ in self:
            pass
        return self.report

    # One guest; in a thread of the pool, its end in the waiting loop's.

    def _carry_out(self, job: GuestJob) -> None:
        started = time.monotonic()
        guest, task, resumed, begun = Guest("", ""), None, False, False
        try:
            vm, guest = vm_reference(job.vm), guest_of(job)
            if not self._records.meet(guest):
                self._put(guest, "failed", error=guest.listed_twice())
                return
            entry = self._records.find(guest)
            if entry is not None and entry.state in ("succeeded", "failed", "unknown"):
                error = Error(entry.error) if entry.error else None
                self._put(guest, entry.state, task=entry.task, error=error, resumed=True)
                return
            begun = entry is not None
            task = self._resumed(vm, entry)
            resumed = task is not None
            if task is None:
                begun = False
                task = self._submitted(job, guest, vm)
            self._records.note(guest, "submitted", task.reference.value)
            self._tell(guest, "submitted", task)
            task.as_future().add_done_callback(
                partial(self._task_ended, job, guest, task, started, resumed)
            )
        except Exception as error:
            seconds = time.monotonic() - started
            self._end(guest, task, error, seconds, resumed=resumed, begun=begun)

    def _task_ended(
        self,
        job: GuestJob,
        guest: Guest,
        task: RunningTask,
        started: float,
        resumed: bool,
        future: Future[Any],
    ) -> None:
        error = future.exception()
        seconds = time.monotonic() - started
        if self._abort_failed and isinstance(error, vim25.CustomizationFault):
            # Not here: this is the thread in which all waits are served.
            arguments = (job, guest, task, error, seconds, resumed)
            threading.Thread(target=self._abort, args=arguments).start()
        else:
            problem = error if isinstance(error, Exception) else None
            self._end(guest, task, problem, seconds, resumed=resumed)

    def _resumed(self, vm: ManagedObjectReference, entry: Entry | None) -> RunningTask | None:
        """Return the task of an earlier run, ``None`` if it surely started none."""
        if entry is None:
            return None
        if entry.task is not None:
            reference = ManagedObjectReference(type="Task", value=entry.task)
            return RunningTask(self._client, reference)
        if entry.sent_at is None:
            raise Error(f"the journal's entry of {vm.value} is broken - use a new file")
        found = find_submitted(self._client, [vm], CUSTOMIZE, entry.sent_at).get(vm, [])
        if isinstance(found, vim25.MethodFault):
            raise self._unknown(vm, f"its tasks could not be read ({found})") from found
        if len(found) == 1:
            return RunningTask(self._client, found[0])
        if found:
            raise self._unknown(vm, "several tasks may be it")
        if self._server_time() - entry.sent_at > REMEMBERED:
            raise self._unknown(vm, "that is too long ago to find its task")
        return None

    def _unknown(self, vm: ManagedObjectReference, why: str) -> SubmissionUnknown:
        return SubmissionUnknown(
            f"an earlier run was stopped while it submitted {vm.value} on {self._client.host}, "
            f"and {why} - look at the guest before you customize it again",
            vm.value,
            CUSTOMIZE.name,
        )

    def _submitted(self, job: GuestJob, guest: Guest, vm: ManagedObjectReference) -> RunningTask:
        deadline = time.monotonic() + _PATIENCE
        while True:
            if self._records.are_kept:  # what they do not know must not be sent
                self._records.sending(guest, self._server_time())
            try:
                return self._client.customize_guest(vm, job.auth, job.spec, job.config_params)
            except (Error, vim25.MethodFault) as error:
                if not _is_final(error):
                    self._records.nothing_sent(guest)
                elif isinstance(error, SubmissionUnknown):
                    self._records.note(guest, "unknown", None, _text(error))
                else:
                    self._records.note(guest, "failed", None, _text(error))
                # Only what was not sent at all can be sent again.
                again = isinstance(error, ConnectionFailed)
                if not again or isinstance(error, CertificateError):
                    raise
                if time.monotonic() > deadline or self._stopped.wait(_PAUSE):
                    raise

    def _abort(
        self,
        job: GuestJob,
        guest: Guest,
        task: RunningTask,
        fault: Exception,
        seconds: float,
        resumed: bool,
    ) -> None:
        """Clear the lock that a failed customization may have left in the guest."""
        try:
            self._client.abort_customization(guest.vm, job.auth).wait(_PATIENCE)
            fault.add_note("the customization was aborted, to clear its lock")
        except (Error, vim25.MethodFault) as error:
            fault.add_note(f"to abort the customization failed: {error!r}")
        self._end(guest, task, fault, seconds, resumed=resumed)

    def _end(
        self,
        guest: Guest,
        task: RunningTask | None,
        error: Exception | None,
        seconds: float,
        *,
        resumed: bool,
        begun: bool = False,
    ) -> None:
        """End a guest; ``begun`` says that an earlier run may have submitted it."""
        state = "succeeded" if error is None else "failed"
        gone = isinstance(error, vim25.ManagedObjectNotFound) and task is not None
        if gone or begun or isinstance(error, SubmissionUnknown):
            state = "unknown"
        moid = task.reference.value if task else None
        if error is not None and task is not None and not task.done:
            state = "unknown"  # the wait ended, not the task: another run can go on with it
        elif task is not None:
            self._records.note(guest, state, moid, None if error is None else _text(error))
        self._tell(guest, "ended", task)
        self._put(guest, state, task=moid, error=error, seconds=seconds, resumed=resumed)

    def _put(self, guest: Guest, state: str, **facts: Any) -> None:
        self._ended.put(
            GuestOutcome(key=guest.key, vm=guest.vm, host=self._client.host, state=state, **facts)
        )

    def _tell(self, guest: Guest, state: str, task: RunningTask | None) -> None:
        if self._on_event is not None:
            moid = task.reference.value if task else None
            event = GuestEvent(key=guest.key, vm=guest.vm, state=state, task=moid)
            with self._event_lock:
                try:
                    self._on_event(event)
                except Exception:  # of a function of the user's
                    _log.exception("on_event of %s failed", event.key)

    def _server_time(self) -> datetime:
        """Return the server's time: asked once, then counted on, whatever clocks do."""
        if self._clock is None:
            self._clock = self._client.server_time().astimezone(UTC), time.monotonic()
        now, at = self._clock
        return now + timedelta(seconds=time.monotonic() - at)


def _text(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _is_final(error: Exception) -> bool:
    """Tell whether another run must not try again: the server has refused the guest.

    It is not where nothing reached the server, or the session was refused.
    """
    if isinstance(error, Error):
        return isinstance(error, SubmissionUnknown)
    return not isinstance(error, vim25.NotAuthenticated | vim25.InvalidLogin)
