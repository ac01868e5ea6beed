"""One guest of a fleet: the way from its job to its outcome (docs/protocol.md, one guest)."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

import vim25
from vijson._fleets.digest import job_digest
from vijson._fleets.jobs import (
    EventState,
    Guest,
    GuestEvent,
    GuestJob,
    GuestOutcome,
    OutcomeState,
    guest_of,
)
from vijson._fleets.journal import Entry, GuestState
from vijson._fleets.setting import FleetSetting, Stopped
from vijson._inventory.arguments import vm_reference
from vijson._tasks.lane import Lane
from vijson._tasks.running import RunningTask
from vijson.errors import Error, SubmissionUnknown
from vmodl import ManagedObjectReference

__all__ = ["GuestAttempt"]

_log = logging.getLogger("vijson")

_ENDED = (GuestState.SUCCEEDED, GuestState.FAILED)
_OUTCOMES: dict[GuestState, OutcomeState] = {
    GuestState.SUCCEEDED: "succeeded",
    GuestState.FAILED: "failed",
    GuestState.UNKNOWN: "unknown",
}
"""As what a guest is reported; in other states there is something to be done first."""


class GuestAttempt:
    """Carries out one job; has one outcome, whatever happens."""

    def __init__(self, setting: FleetSetting, job: GuestJob) -> None:
        self._setting = setting
        self._job = job
        self._guest = Guest("", "")
        self._vm = ManagedObjectReference(type="VirtualMachine", value="")
        self._entry: Entry | None = None
        """What an earlier run has left."""
        self._digest = ""
        self._is_unsure = False
        """Whether what an earlier run has left could not be read."""
        self._is_own = False
        """Whether what follows is of this run, not of an earlier one."""
        self._sending: Entry | None = None
        """What is on disk of our own submission, from right before it was sent."""
        self._task: RunningTask[None] | None = None
        self._resumed = False
        self._started = time.monotonic()
        self._lane: Lane | None = None
        self._lock = threading.Lock()
        self._ended = False

    def carry_out(self) -> None:
        """Submit the guest, or find what has become of it; its end comes later."""
        self._guarded(self._begin)

    def _guarded(self, step: Callable[[], object]) -> None:
        """Take a step; whatever fails in it becomes the guest's error."""
        try:
            step()
        except BaseException as error:
            if isinstance(error, Stopped):
                error = Error("the run was stopped")
            try:
                self._end(error if isinstance(error, Exception) else Error(repr(error)))
            except BaseException as another:  # not even that: at least it has an outcome
                self._put("unknown", error=another if isinstance(another, Exception) else None)

    def _begin(self) -> None:
        self._guest, self._vm = guest_of(self._job), vm_reference(self._job.vm)
        records = self._setting.records
        if not records.meet(self._guest):
            self._put("failed", error=self._guest.listed_twice())
            return
        if records.are_kept:
            self._digest = job_digest(self._job)
        self._is_unsure = True
        entry = self._entry = records.find(self._guest)
        self._is_unsure = False
        options = self._setting.options
        if entry is None:
            self._submit()
        elif self._is_changed and not options.rerun_changed:
            text = (
                f"the journal knows {self._guest} with another spec, account or parameters "
                f"({entry.state}) - use rerun_changed=True, or a new file"
            )
            self._put("changed", task=entry.task, error=Error(text), resumed=True)
        elif entry.state in _ENDED:
            if self._is_changed or (options.rerun_failed and entry.state is GuestState.FAILED):
                self._submit()
            else:
                self._report(entry)
        elif entry.task is None:
            self._setting.start(partial(self._guarded, partial(self._look, entry)))
        elif entry.state is GuestState.SUBMITTED:
            self._follow(self._setting.guests.adopt(entry.task))
        elif options.resubmit_unknown:  # its task was lost
            self._submit()
        else:
            self._report(entry)

    @property
    def _is_changed(self) -> bool:
        return self._entry is not None and self._entry.digest != self._digest

    def _report(self, entry: Entry) -> None:
        """Report what an earlier run knew already."""
        error = Error(entry.error) if entry.error else None
        self._put(_OUTCOMES[entry.state], task=entry.task, error=error, resumed=True)

    def _look(self, entry: Entry) -> None:
        """Look for the task of what was begun to be sent, and never send it again unasked."""
        options = self._setting.options
        if entry.sent_at is None:  # so long ago that it is in vain
            if options.resubmit_unknown:
                self._submit()
            else:
                self._report(entry)
            return
        try:
            task = self._setting.guests.look_for(
                self._vm,
                entry.sent_at,
                lasts=entry.lasts + options.margin,
                others=_moids(entry.earlier),
                wait=self._setting.pause,
            )
        except SubmissionUnknown:
            if not options.resubmit_unknown:
                raise
            task = None
        if task is not None:
            self._follow(task)
        elif options.resubmit_unknown:
            self._submit()
        else:
            error = SubmissionUnknown(
                f"an earlier run was stopped while it submitted {self._guest} on "
                f"{self._setting.guests.host}, and no task of it was found - look at the guest, "
                "then use resubmit_unknown=True to submit it again",
                self._guest.vm,
                "CustomizeGuest_Task",
            )
            self._note(entry._replace(state=GuestState.UNKNOWN, error=_text(error)))
            raise error

    # Submitting.

    def _submit(self) -> None:
        """Submit the guest; it must be certain that nobody has, or asked for."""
        setting, job = self._setting, self._job
        self._is_own = True
        started, retries = time.monotonic(), setting.guests.retries
        while True:
            self._sending = None
            try:
                task = setting.guests.customize(
                    self._vm,
                    job.auth,
                    job.spec,
                    job.config_params,
                    self._before_sending,
                    _moids(self._earlier),
                )
                break
            except (Error, vim25.MethodFault) as error:
                self._note_failure(error)
                # Only what was certainly not carried out can be sent again.
                pause = retries.outage_pause(time.monotonic() - started)
                if pause is None or not retries.passes(error, safe=False):
                    raise
                setting.pause(pause)
        self._watch(task)

    def _before_sending(self) -> None:
        """Put on disk that it is about to be sent; what is not known there must not be sent."""
        if self._setting.stopped.is_set():
            raise Error("the run was stopped, and the guest not submitted")
        entry = Entry(self._guest.vm, GuestState.SENDING, self._digest, earlier=self._earlier)
        if self._setting.records.are_kept:
            lasts = self._setting.guests.timeout
            entry = entry._replace(sent_at=self._setting.server_time(), lasts=lasts)
            self._setting.records.sending(self._guest, entry)
        self._sending = entry

    @property
    def _earlier(self) -> str | None:
        """The task that the guest had before, which is not to be taken for its own."""
        return None if self._entry is None else self._entry.task or self._entry.earlier

    def _note_failure(self, error: Exception) -> None:
        """Note why there is no task: it may be sent again only if it was not carried out."""
        sending = self._sending
        if sending is None or not _is_final(error):
            self._note(self._entry)  # nothing was sent, or the session was refused
        elif isinstance(error, SubmissionUnknown):
            self._note(sending._replace(state=GuestState.UNKNOWN, error=_text(error)))
        else:
            self._note(sending._replace(state=GuestState.FAILED, error=_text(error)))

    # Its task.

    def _follow(self, task: RunningTask[None]) -> None:
        """Wait for the end of a task that an earlier run has started."""
        self._resumed = True
        self._watch(task)

    def _watch(self, task: RunningTask[None]) -> None:
        self._task = task
        self._note_task(GuestState.SUBMITTED)
        self._tell("submitted")
        task.watch(lambda future: self._guarded(partial(self._task_ended, future)))

    def _task_ended(self, future: Future[Any]) -> None:
        """Take the end of the task; in the loop of all waits, so nothing here may block."""
        error = future.exception()
        if self._entry is not None and self._is_changed and self._is_over and not self._is_own:
            # It was that of another job, after which this one was to come.
            state = GuestState.FAILED if error else GuestState.SUCCEEDED
            self._entry = self._entry._replace(state=state, sent_at=None)
            self._task, self._resumed = None, False
            self._setting.start(partial(self._guarded, self._submit))
        elif self._setting.options.abort_failed and isinstance(error, vim25.CustomizationFault):
            abort = partial(self._guarded, partial(self._abort, error))
            self._setting.start(abort, submits=False)
        else:
            self._end(error if isinstance(error, Exception) else None)

    @property
    def _is_over(self) -> bool:
        """Whether the task has ended, not just the wait for it."""
        return self._task is not None and self._task.done

    def _abort(self, fault: Exception) -> None:
        """Clear the lock that a failed customization may have left in the guest."""
        if self._setting.stopped.is_set():  # another run may be at it
            self._end(fault)
            return
        try:
            task = self._setting.guests.abort(self._vm, self._job.auth)
            task.wait(self._setting.guests.retries.patience)
            fault.add_note("the customization was aborted, to clear its lock")
        except (Error, vim25.MethodFault) as error:
            fault.add_note(f"to abort the customization failed: {error!r}")
        self._end(fault)

    # Its end.

    def _end(self, error: Exception | None) -> None:
        """End the guest: note how on disk, tell, and hand out the outcome."""
        state = GuestState.SUCCEEDED if error is None else GuestState.FAILED
        gone = isinstance(error, vim25.ManagedObjectNotFound) and self._is_over
        if gone or isinstance(error, SubmissionUnknown) or self._may_have_been_sent(error):
            state = GuestState.UNKNOWN
        if error is not None and self._task is not None and not self._task.done:
            state = GuestState.UNKNOWN  # the wait ended, not the task: another run can go on
        elif self._task is not None:
            self._note_task(state, None if error is None else _text(error))
        self._tell("ended")
        self._put(
            _OUTCOMES[state],
            task=self._task.reference.value if self._task else None,
            error=error,
            seconds=time.monotonic() - self._started,
            resumed=self._resumed or (self._entry is not None and not self._is_own),
        )

    def _may_have_been_sent(self, error: Exception | None) -> bool:
        """Tell whether a task may have been started that nobody knows."""
        if self._task is not None or error is None:
            return False
        if self._is_unsure:
            return True
        if self._sending is None:
            return self._entry is not None and self._entry.state not in _ENDED
        return not isinstance(error, Error | vim25.MethodFault)

    def _note(self, entry: Entry | None) -> None:
        self._setting.records.note(self._guest, entry)

    def _note_task(self, state: GuestState, error: str | None = None) -> None:
        task = self._task.reference.value if self._task else None
        own = self._entry is None or self._is_own
        digest = self._digest if own else self._entry.digest  # type: ignore[union-attr]  # it is there
        self._note(Entry(self._guest.vm, state, digest, task=task, error=error))

    def _tell(self, state: EventState) -> None:
        """Have the user told what happened, in a thread in which that may block."""
        on_event = self._setting.on_event
        if on_event is None or self._setting.stopped.is_set():
            return
        self._lane = self._lane or self._setting.lane()
        moid = self._task.reference.value if self._task else None
        event = GuestEvent(key=self._guest.key, vm=self._guest.vm, state=state, task=moid)
        self._lane.put(partial(on_event, event))

    def _put(self, state: OutcomeState, **facts: Any) -> None:
        """Hand out the outcome, after the user has been told of all that came before it."""
        with self._lock:
            ended, self._ended = self._ended, True
        if ended:
            return
        outcome = GuestOutcome(
            key=self._guest.key,
            vm=self._guest.vm,
            host=self._setting.guests.host,
            state=state,
            **facts,
        )
        if self._lane is None:
            self._setting.put(outcome)
        else:
            self._lane.put(partial(self._setting.put, outcome))


def _moids(moid: str | None) -> tuple[str, ...]:
    return () if moid is None else (moid,)


def _text(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _is_final(error: Exception) -> bool:
    """Tell whether another run must not try again: the server has refused the guest.

    It is not where nothing reached the server, or the session was refused.
    """
    if isinstance(error, Error):
        return isinstance(error, SubmissionUnknown)
    return not isinstance(error, vim25.NotAuthenticated | vim25.InvalidLogin)
