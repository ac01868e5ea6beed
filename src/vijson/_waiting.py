"""One loop in which all waits of a client are served."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Protocol

import vim25
from vijson._errors import ConnectionFailed, ConnectionLost, Error, HttpError
from vijson._retries import PASSING
from vijson._task_view import TaskView
from vmodl import ManagedObjectReference

if TYPE_CHECKING:
    from vijson._connection import Connection

__all__ = ["Waiter", "WaitingLoop"]

_log = logging.getLogger("vijson")

_MAX_WAIT = 20
"""Seconds that one wait call stays open, well below the limits of proxies."""
_IDLE = 1.0
"""Seconds without a task after which the loop ends."""
_PATIENCE = 300.0
"""Seconds of failures in a row after which the waits are given up."""
_REFUSALS = 3
"""Faults in a row of one session, other than those of a restart, after which they are given up."""
_REFUSED_SESSIONS = 10
"""Sessions in a row that the server has refused at once, after which they are given up."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 10.0
"""Seconds between attempts while the server does not answer."""
_GATHER_EACH, _GATHER = 0.015, 1.0
"""Seconds for which changes are gathered: for each task, and at most."""
_NUDGE = 0.2
"""Seconds for which new tasks are gathered, at least, while a wait call is open."""
_REMOVALS = 100
"""Ended tasks that may stay in the view until there is another reason to modify it."""


class Waiter(Protocol):
    """Who waits for a task; called from the loop's thread."""

    @property
    def reference(self) -> ManagedObjectReference:
        """The task's reference."""
        ...

    def changed(self, known: dict[str, Any]) -> bool:
        """Take what is known of the task, by path; tell whether it has ended."""
        ...

    def gone(self, fault: vim25.MethodFault) -> None:
        """Learn that the task does not exist."""

    def interrupted(self, error: Exception) -> None:
        """Learn that the wait is given up."""


class WaitingLoop:
    """Waits for all tasks of a client with one call at a time.

    It starts with the first waiter and ends soon after the last. Its thread is a
    daemon, so it keeps no process alive. The more tasks there are, the longer
    changes are gathered, up to a second: so the number of requests does not
    grow with the number of tasks.
    """

    def __init__(self, client: Connection) -> None:
        self._client = client
        self._condition = threading.Condition()
        self._watched: dict[ManagedObjectReference, list[Waiter]] = {}
        """Who waits for which task."""
        self._known: dict[ManagedObjectReference, dict[str, Any]] = {}
        """What the server has told of the tasks that it lists: it tells nothing twice."""
        self._unreadable: dict[ManagedObjectReference, vim25.MethodFault] = {}
        """Why the server does not show all of a task that it lists."""
        self._modifying = threading.Lock()
        self._to_add: dict[ManagedObjectReference, None] = {}
        self._to_remove: dict[ManagedObjectReference, None] = {}
        self._thread: threading.Thread | None = None
        self._view: TaskView | None = None
        """The view while its wait call is open, else ``None``."""
        self._nudging = False
        self._closed = False

    # Called by those who wait.

    def watch(self, waiter: Waiter) -> None:
        """Tell a waiter what happens to its task, until it has ended."""
        with self._condition:
            if self._closed:
                raise Error(f"the session with {self._client.host} is closed - connect again")
            if waiter.reference not in self._watched:
                self._watched[waiter.reference] = []
                if waiter.reference in self._to_remove:  # the server lists it still
                    del self._to_remove[waiter.reference]
                else:
                    self._to_add[waiter.reference] = None
            self._watched[waiter.reference].append(waiter)
            known = dict(self._known.get(waiter.reference, ()))
            unreadable = self._unreadable.get(waiter.reference)
            self._wake()
        if unreadable is not None:
            self._interrupt(waiter.reference, unreadable)
        elif known and waiter.changed(known):
            self._forgotten(waiter.reference)

    def unwatch(self, waiter: Waiter) -> None:
        """Tell a waiter nothing more; harmless when its task has ended."""
        with self._condition:
            waiters = self._watched.get(waiter.reference, [])
            if waiter not in waiters:
                return
            waiters.remove(waiter)
            if not waiters:
                self._forget(waiter.reference)
                self._wake()

    def close(self) -> None:
        """Give up all waits; the session is about to end."""
        with self._condition:
            self._closed = True
            self._wake()
        self._give_up(Error(f"the session with {self._client.host} is being closed"))

    def _forget(self, reference: ManagedObjectReference) -> None:
        self._watched.pop(reference, None)
        if reference in self._to_add:
            del self._to_add[reference]
        else:
            self._to_remove[reference] = None

    def _wake(self) -> None:
        """Have the loop see what has changed, wherever it is."""
        self._condition.notify_all()
        if self._thread is None and self._watched:
            self._thread = threading.Thread(target=self._run, name="vijson-wait", daemon=True)
            self._thread.start()
        elif self._view is not None and not self._nudging and not self._closed:
            self._nudging = True
            threading.Thread(target=self._nudge, name="vijson-nudge", daemon=True).start()

    def _nudge(self) -> None:
        """Change the view under an open wait call, or end the call when nobody waits."""
        time.sleep(max(_NUDGE, self._gathering()))
        with self._condition:
            self._nudging = False
            view, empty = self._view, not self._watched
            if view is None or (not empty and not self._to_add):
                return  # the loop has come round by itself
        try:
            if empty:
                view.cancel()
            else:
                self._modify(view)
        except (Error, vim25.MethodFault) as error:
            _log.debug("changing the list of tasks failed: %r", error)  # the loop will see it too

    # The loop.

    def _run(self) -> None:
        view: TaskView | None = None
        version, failing_since, refusals = "", None, 0
        while self._is_wanted():
            session, hopeless = self._client.session_number, False
            try:
                if view is None or view.session != self._client.session_number:
                    view, version = TaskView(self._client), ""
                    with self._condition:
                        self._to_add = dict.fromkeys(self._watched)
                        self._forget_listed()
                updates = self._wait(view, version)
                failing_since, refusals = None, 0
                if updates is not None:
                    version = updates.version
                    self._tell(updates)
                    if not updates.truncated:
                        time.sleep(self._gathering())
                continue
            except vim25.InvalidCollectorVersion as error:
                problem: Exception = error
                version, refusals = "", refusals + 1
            except (ConnectionLost, ConnectionFailed, HttpError) as error:
                problem = error  # a complete version can be asked for again
                if isinstance(error, HttpError) and error.status not in PASSING:
                    refusals += 1
            except vim25.RequestCanceled as error:
                if not self._watched:  # so the loop itself had it cancelled
                    continue
                problem, refusals = error, refusals + 1
            except vim25.NotAuthenticated as error:
                problem, refusals = error, refusals + 1
                hopeless = view is not None and not self._renew(view.session)
            except (Error, vim25.MethodFault) as error:
                # The server has lost what belongs to the session, or the session.
                problem, view, refusals = error, None, refusals + 1
            except Exception as error:  # a mistake of ours must not leave anyone waiting
                _log.exception("waiting for tasks failed")
                problem, hopeless = error, True
            limit = _REFUSALS
            if isinstance(problem, vim25.NotAuthenticated):
                limit = _REFUSED_SESSIONS
            elif session != self._client.session_number:
                refusals = 0  # what was lost went with the earlier session
            now = time.monotonic()
            failing_since = failing_since or now
            if hopeless or refusals > limit or now - failing_since > _PATIENCE:
                self._give_up(problem)
                failing_since, refusals = None, 0
            else:
                _log.info("waiting for tasks on %s goes on after %r", self._client.host, problem)
                self._pause(now - failing_since)
        if view is not None and not self._closed:  # else it ends with the session
            view.destroy()

    def _renew(self, number: int) -> bool:
        try:
            return self._client.renew_session(number)
        except (Error, vim25.MethodFault) as error:
            _log.info("logging in again failed: %r", error)
            return not isinstance(error, vim25.InvalidLogin)

    def _is_wanted(self) -> bool:
        """Tell whether anyone waits, or does so soon; if not, the loop must end."""
        with self._condition:
            self._condition.wait_for(lambda: self._watched or self._closed, _IDLE)
            if self._watched and not self._closed:
                return True
            self._thread = None  # whoever comes now starts another, with a view of its own
            self._forget_listed()
            return False

    def _forget_listed(self) -> None:
        """Know nothing of what a view that is gone has listed."""
        self._to_remove.clear()
        self._known.clear()
        self._unreadable.clear()

    def _wait(self, view: TaskView, version: str) -> vim25.UpdateSet | None:
        """Bring the view up to date, and wait for changes once."""
        if self._to_add or len(self._to_remove) >= _REMOVALS:
            self._modify(view)
        with self._condition:
            self._view = view
            if self._to_add:  # they came meanwhile, and more may come
                self._wake()
        try:
            return view.wait(version, _MAX_WAIT)
        finally:
            with self._condition:
                self._view = None

    def _modify(self, view: TaskView) -> None:
        """Send what is to be added and removed; what could not be added stays to be."""
        with self._modifying:  # so that nothing is removed after it was added again
            with self._condition:
                add, remove = list(self._to_add), list(self._to_remove)
                self._to_add.clear()
                self._to_remove.clear()
            try:
                unknown = view.modify(add, remove)
            except BaseException:
                with self._condition:
                    self._to_add.update(dict.fromkeys(add))
                raise
        for reference in unknown:
            self._gone(reference)

    def _gathering(self) -> float:
        """Return the seconds for which more changes are let come together."""
        return min(_GATHER, _GATHER_EACH * len(self._watched))

    def _pause(self, failing: float) -> None:
        longest = min(_LONGEST_PAUSE, max(_FIRST_PAUSE, failing))
        with self._condition:
            self._condition.wait_for(
                lambda: self._closed,
                longest * random.uniform(0.5, 1.0),  # noqa: S311  # no secret
            )

    # What the server tells.

    def _tell(self, updates: vim25.UpdateSet) -> None:
        for filter_update in updates.filter_set or ():
            for lost in filter_update.missing_set or ():
                self._gone(lost.obj)
            for item in filter_update.object_set or ():
                if item.kind == vim25.ObjectUpdateKind.LEAVE:
                    self._left(item.obj)
                    continue
                self._unreadable.pop(item.obj, None)
                for missing in item.missing_set or ():
                    if isinstance(missing.fault, vim25.NotAuthenticated):
                        raise missing.fault  # of the session, not the task
                    self._unreadable[item.obj] = missing.fault  # it is not told again
                    self._interrupt(item.obj, missing.fault)
                self._changed(item.obj, item.change_set or ())

    def _changed(
        self, reference: ManagedObjectReference, changes: Iterable[vim25.PropertyChange]
    ) -> None:
        with self._condition:
            latest = self._known.setdefault(reference, {})
            latest |= {change.name: change.val for change in changes}
            known, waiters = dict(latest), list(self._watched.get(reference, ()))
        ended = [waiter.changed(known) for waiter in waiters]
        if any(ended):
            self._forgotten(reference)

    def _left(self, reference: ManagedObjectReference) -> None:
        """Learn that a task is not listed any more: removed by us, or by the server."""
        with self._condition:
            self._known.pop(reference, None)
            self._to_remove.pop(reference, None)
            if reference in self._watched:  # to add it shows whether it still exists
                self._to_add[reference] = None

    def _gone(self, reference: ManagedObjectReference) -> None:
        for waiter in self._forgotten(reference):
            fault = vim25.ManagedObjectNotFound(obj=reference)
            fault.faultstring = "the server no longer knows the task"
            waiter.gone(fault)
        with self._condition:  # it is not listed, so nothing is known or to be removed
            self._known.pop(reference, None)
            self._to_remove.pop(reference, None)

    def _forgotten(self, reference: ManagedObjectReference) -> list[Waiter]:
        """Stop watching a task; returns who waited for it."""
        with self._condition:
            waiters = self._watched.get(reference, [])
            if waiters:
                self._forget(reference)
            return waiters

    def _give_up(self, error: Exception) -> None:
        for reference in list(self._watched):
            self._interrupt(reference, error)

    def _interrupt(self, reference: ManagedObjectReference, error: Exception) -> None:
        for waiter in self._forgotten(reference):
            waiter.interrupted(error)
