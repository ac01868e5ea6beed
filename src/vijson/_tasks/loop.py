"""One loop in which all waits of a client are served: for tasks, and for what is watched."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import suppress

import vim25
from vijson._session.caller import Caller
from vijson._session.cleanup import cleaning_up
from vijson._session.retrieval import sound
from vijson._tasks.failures import Failures
from vijson._tasks.filters import Filters
from vijson._tasks.listed import ListedTasks
from vijson._tasks.updates import UpdateFilter
from vijson._tasks.view import TaskView
from vijson._tasks.waits import Waiter
from vijson.errors import ConnectionFailed, ConnectionLost, Error, HttpError

__all__ = ["WaitingLoop"]

_log = logging.getLogger("vijson")

_IDLE = 1.0
"""Seconds without a task after which the loop ends."""
_AT_ONCE = 1.0
"""Seconds within which the end of a wait call counts as an answer at once."""
_FIRST_IDLE, _LONGEST_IDLE = 0.05, 2.0
"""Seconds between calls that are answered at once without news: each time twice as many."""
_GATHER_EACH, _GATHER = 0.015, 1.0
"""Seconds for which changes are gathered: for each task, and at most."""
_NUDGE = 0.2
"""Seconds for which new tasks are gathered, at least, while a wait call is open."""
_SMALL, _LARGEST = 4 << 20, 64 << 20
"""Bytes that an answer may have: decoding more would hold up all threads. What is watched
beside tasks may be more."""

_OUTLASTED = (
    ConnectionLost,
    ConnectionFailed,
    HttpError,
    vim25.InvalidCollectorVersion,
    vim25.RequestCanceled,
    vim25.NotAuthenticated,
)
"""Failures that leave the view as it is: a complete version can be asked for again."""


class WaitingLoop:
    """Waits for all tasks of a client with one call at a time.

    It starts with the first waiter and ends soon after the last. Its thread is a
    daemon, so it keeps no process alive. The more tasks there are, the longer
    changes are gathered, up to a second: so the number of requests does not
    grow with the number of tasks.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client
        self._condition = threading.Condition()
        self._tasks = ListedTasks(self._condition)
        self._filters = Filters(client.retries)
        """What is watched beside the tasks."""
        self._modifying = threading.Lock()
        self._thread: threading.Thread | None = None
        self._view: TaskView | None = None
        """The view while its wait call is open, else ``None``."""
        self._waited = 0.0
        """How many seconds the last wait call took."""
        self._nudging = False
        self._closed = False

    # Called by those who wait.

    def watch(self, waiter: Waiter) -> None:
        """Tell a waiter what happens to its task, until it has ended."""
        with self._condition:
            self._check_open()
            self._tasks.add(waiter)
            try:
                self._wake()
            except BaseException:
                self._tasks.remove(waiter)
                raise
        self._tasks.tell_known(waiter)

    def unwatch(self, waiter: Waiter) -> None:
        """Tell a waiter nothing more; harmless when its task has ended."""
        if self._client.is_forked:  # nobody may hold the lock here, or everybody
            return
        with self._condition:
            self._tasks.remove(waiter)
            if self._is_idle:
                self._wake()

    def add(self, item: UpdateFilter) -> None:
        """Serve a filter beside the tasks, until it is removed or the wait is given up."""
        with self._condition:
            self._check_open()
            self._filters.add(item)
            try:
                self._wake()
            except BaseException:
                self._filters.remove(item)
                raise

    def remove(self, item: UpdateFilter) -> None:
        """Serve a filter no more; harmless when it is not served."""
        if self._client.is_forked:
            return
        with self._condition:
            self._filters.remove(item)
            self._wake()

    def close(self) -> None:
        """Give up all waits; the session is about to end."""
        with self._condition:
            self._closed = True
            self._wake()
        self._give_up(Error(f"the session with {self._client.host} is being closed"))

    def _check_open(self) -> None:
        if self._closed:
            raise Error(f"the session with {self._client.host} is closed - connect again")

    @property
    def _is_idle(self) -> bool:
        """Whether nobody waits."""
        return not self._tasks and not self._filters

    def _wake(self) -> None:
        """Have the loop see what has changed, wherever it is."""
        self._condition.notify_all()
        if self._thread is None and not self._is_idle:
            thread = threading.Thread(target=self._run, name="vijson-wait", daemon=True)
            thread.start()  # it waits for the lock
            self._thread = thread
        elif self._view is not None and not self._nudging and not self._closed:
            with suppress(RuntimeError):  # no more threads to be had: the wait call ends by itself
                threading.Thread(target=self._nudge, name="vijson-nudge", daemon=True).start()
                self._nudging = True

    def _nudge(self) -> None:
        """Change the view under an open wait call, or end the call when nobody waits."""
        time.sleep(max(_NUDGE, self._gathering()))
        with self._condition:
            self._nudging = False
            view, ends = self._view, self._is_idle or self._filters.pending
            if view is None or not (ends or self._tasks.pending):
                return  # the loop has come round by itself
        try:
            if ends:  # filters do not change under a wait (docs/protocol.md, reading and watching)
                view.cancel()
            else:
                self._modify(view)
        except (Error, vim25.MethodFault) as error:
            _log.debug("changing the list of tasks failed: %r", error)  # the loop will see it too

    # The loop.

    def _run(self) -> None:
        try:
            self._serve()
        except BaseException as error:  # no memory left, say: nobody may be left waiting
            with self._condition:
                self._thread = None
                self._tasks.unlisted()
            self._give_up(Error(f"the loop of all waits has failed: {error!r}"))
            if not isinstance(error, Exception):
                raise
            _log.exception("waiting for tasks failed")

    def _serve(self) -> None:
        view: TaskView | None = None
        version, failures = "", Failures(self._client.retries)
        left: list[UpdateFilter] = []
        while self._is_wanted(left):
            session = self._client.session_number
            try:
                if view is None or view.session != session:
                    view, version = self._new_view(), ""
                updates = self._wait(view, version)
                self._take(view, updates, failures)
                failures.clear()
                if updates is not None:
                    version = sound(updates.version)
            except Exception as error:
                if isinstance(error, vim25.RequestCanceled) and (
                    self._is_idle or self._filters.pending
                ):
                    continue  # the loop itself had it cancelled
                if isinstance(error, vim25.InvalidCollectorVersion):
                    version = ""
                    self._filters.restarted()
                hopeless = self._is_hopeless(error, session if view is None else view.session)
                if view is not None and not isinstance(error, _OUTLASTED):
                    self._drop(view, self._filters.forget_opened())
                    view = None
                self._endure(error, failures, session, hopeless=hopeless)
        if view is not None:
            self._drop(view, left)

    def _new_view(self) -> TaskView:
        view = TaskView(self._client)
        with self._condition:
            self._tasks.listed_anew()
            self._filters.forget_opened()
        return view

    def _drop(self, view: TaskView, opened: list[UpdateFilter]) -> None:
        """Remove from the server what it would keep, unused, as long as the session lasts."""
        if self._closed or view.session != self._client.session_number:
            return  # it goes with its session
        for item in opened:
            with cleaning_up(item.close):
                pass
        view.destroy()

    def _is_hopeless(self, error: Exception, session: int) -> bool:
        """Tell whether waiting on is in vain; renews a session that was refused."""
        if isinstance(error, vim25.NotAuthenticated):
            return not self._renew(session, error)
        if not isinstance(error, Error | vim25.MethodFault):
            _log.error("waiting for tasks failed", exc_info=error)  # a mistake of ours
            return True
        return False

    def _endure(
        self, error: Exception, failures: Failures, session: int, *, hopeless: bool
    ) -> None:
        """Pause after a failure, or give up all waits if there were too many."""
        failures.count(error, with_session=session == self._client.session_number)
        pause = None if hopeless else failures.pause
        if pause is None:
            self._give_up(error)
            failures.clear()
            return
        _log.info("waiting for tasks on %s goes on after %r", self._client.host, error)
        with self._condition:
            self._condition.wait_for(lambda: self._closed, pause)

    def _renew(self, number: int, refusal: vim25.NotAuthenticated) -> bool:
        try:
            return self._client.renew_session(number, refusal)
        except (Error, vim25.MethodFault) as error:
            _log.info("logging in again failed: %r", error)
            return not isinstance(error, vim25.InvalidLogin)

    def _is_wanted(self, left: list[UpdateFilter]) -> bool:
        """Tell whether anyone waits, or does so soon; if not, the loop must end.

        Then it must close the filters that are ``left`` on the server.
        """
        with self._condition:
            self._condition.wait_for(lambda: not self._is_idle or self._closed, _IDLE)
            if not self._is_idle and not self._closed:
                return True
            self._thread = None  # whoever comes now starts another, with a view of its own
            self._tasks.unlisted()
            left += self._filters.forget_opened()
            return False

    def _wait(self, view: TaskView, version: str) -> vim25.UpdateSet | None:
        """Bring the view up to date, and wait for changes once."""
        if self._tasks.overdue:
            self._modify(view)
        if self._filters.pending:
            self._filters.bring_up_to_date(view.collector)
        with self._condition:
            self._view = view
            if self._tasks.pending or self._filters.pending:  # they came meanwhile; more may come
                self._wake()
        began, seconds = time.monotonic(), 0 if self._filters.pending else None
        try:
            return view.wait(version, _LARGEST if self._filters else _SMALL, seconds)
        finally:
            self._waited = time.monotonic() - began
            with self._condition:
                self._view = None

    def _modify(self, view: TaskView) -> None:
        """Send what is to be added and removed."""
        with self._modifying:  # so that nothing is removed after it was added again
            self._tasks.modified_by(view.modify)

    def _gathering(self) -> float:
        """Return the seconds for which more changes are let come together."""
        return min(_GATHER, _GATHER_EACH * len(self._tasks))

    # What the server tells.

    def _take(self, view: TaskView, updates: vim25.UpdateSet | None, failures: Failures) -> None:
        """Tell what came, and let more come together, the longer the less came of late."""
        news = updates is not None and self._tell(view, updates)
        more_to_come = self._filters.pending if updates is None else updates.truncated
        if not more_to_come:
            self._filters.complete()
        if news or self._waited >= _AT_ONCE or self._filters.pending:
            failures.idle = 0.0
        else:  # a server, or a proxy, that answers at once without news: do not spin
            failures.idle = min(_LONGEST_IDLE, max(_FIRST_IDLE, 2 * failures.idle))
            with self._condition:
                self._condition.wait_for(lambda: self._closed or self._tasks.pending, failures.idle)
        if updates is not None and not updates.truncated:
            time.sleep(self._gathering())

    def _tell(self, view: TaskView, updates: vim25.UpdateSet) -> bool:
        """Tell those who wait what came; returns whether anything of it is new."""
        news = False
        for update in map(sound, sound(updates.filter_set) or ()):
            told = sound(update.filter)
            if told == view.filter.reference:
                news = self._tasks.tell(update) or news
            elif told in self._filters:
                news = self._filters.tell(told, update) or news
            else:  # left by a call whose answer was lost, or that could not be removed
                with cleaning_up(vim25.PropertyFilter(told, self._client).destroy_property_filter):
                    pass
        return news

    def _give_up(self, error: Exception) -> None:
        self._tasks.give_up(error)
        self._filters.give_up(error)
