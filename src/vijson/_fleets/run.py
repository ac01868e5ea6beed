"""Customize many guests: a bounded number at once, each exactly once."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue

from vijson._fleets.attempt import GuestAttempt
from vijson._fleets.customizer import GuestCustomizer
from vijson._fleets.jobs import GuestEvent, GuestJob, GuestOutcome
from vijson._fleets.journal import Entry, Journal
from vijson._fleets.records import GuestRecords
from vijson._fleets.report import FleetReport
from vijson._fleets.setting import FleetOptions, FleetSetting

__all__ = ["FleetRun"]

_SUBMITTERS = 8
"""Threads that submit; waiting takes none."""


class FleetRun:
    """A run over a fleet: iterate over it for the outcomes, as the guests end.

    Nothing is submitted before it is iterated. To stop iterating submits no
    more; what was submitted goes on, and a journal knows it.

    `Client.customize_guests` makes it. A guest that fails does so alone: its outcome holds
    the fault. One that is listed twice fails the second time, and is not touched. With
    ``abort_failed`` the lock of a guest that failed is cleared.

    With a ``journal``, the path of a file that is made when missing, a run
    that was stopped, even by ``kill -9``, goes on when the same call is made
    again: guests that have ended are not touched, those that were submitted
    are found again. What it had begun to send is not sent again: its task is looked
    for until the request can't be under way any more, its timeout and ``margin``
    seconds after it was sent by the server's clock. If there is none, the guest is
    ``unknown`` and left alone, unless ``resubmit_unknown`` says to submit it. A guest
    that the journal knows with another spec, account or parameter (secrets aside) is
    ``changed`` and left alone; with ``rerun_changed`` it is submitted once its
    earlier task has ended. One that has failed stays so, unless ``rerun_failed`` says to
    submit it again. A journal holds one vCenter: one of another, or one that can't be
    used, raises `vijson.Error` when the iteration begins.
    """

    def __init__(
        self,
        guests: GuestCustomizer,
        jobs: Iterable[GuestJob],
        *,
        max_in_flight: int,
        on_event: Callable[[GuestEvent], object] | None,
        journal: str | os.PathLike[str] | None,
        options: FleetOptions,
        known: Mapping[str, Entry] | None = None,
    ) -> None:
        if max_in_flight < 1:
            raise ValueError(f"max_in_flight must be at least 1, not {max_in_flight}")
        self._guests = guests
        self._jobs = jobs
        self._max_in_flight = max_in_flight
        self._journal = journal
        self._known = known or {}
        self._ended: SimpleQueue[GuestOutcome] = SimpleQueue()
        self._setting = FleetSetting(guests, options, on_event, self._ended.put)
        self._begun = False
        self.report = FleetReport()
        """Counts, times and faults so far; complete when the iteration has ended."""

    def __iter__(self) -> Iterator[GuestOutcome]:
        setting = self._setting
        if self._begun:
            raise RuntimeError("the run is over: call customize_guests again")
        self._begun = True
        jobs, in_flight, more = iter(self._jobs), 0, True
        broken: Exception | None = None
        setting.records = GuestRecords(self._opened(), self._known)
        started = time.monotonic()
        pool = ThreadPoolExecutor(
            min(_SUBMITTERS, self._max_in_flight), thread_name_prefix="vijson-submit"
        )
        try:
            while more or in_flight:
                while more and in_flight < self._max_in_flight and self._ended.empty():
                    try:
                        job = next(jobs)
                    except StopIteration:
                        more = False
                    except Exception as error:  # of the user's; what is under way goes on
                        more, broken = False, error
                    else:
                        in_flight += 1
                        pool.submit(GuestAttempt(setting, job).carry_out)
                if not in_flight:
                    break
                self._guests.check_process()  # elsewhere nobody would put anything
                outcome = self._ended.get()
                in_flight -= 1
                self.report.add(outcome.state, outcome.error, outcome.seconds)
                yield outcome
            if broken is not None:
                raise broken
        finally:
            setting.stopped.set()
            try:
                pool.shutdown(cancel_futures=True)
                setting.stop()
            finally:  # also when Ctrl-C comes again: what is still being sent finds it closed
                self.report.seconds = time.monotonic() - started
                setting.records.close()

    def _opened(self) -> Journal | None:
        """Return the journal, if there is to be one."""
        if self._journal is None:
            return None
        return Journal(self._journal, self._guests.instance, self._guests.host)

    def run(self) -> FleetReport:
        """Carry all of it out, and return the report."""
        for _ in self:
            pass
        return self.report
