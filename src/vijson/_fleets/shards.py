"""Fleets of many vCenters, carried out by an executor: threads, processes or a cluster."""

from __future__ import annotations

import os
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from datetime import datetime
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar

import attrs

from vijson._fleets.customizer import Site
from vijson._fleets.jobs import Guest, GuestJob, GuestOutcome, OutcomeState, guest_of
from vijson._fleets.records import GuestRecords
from vijson._fleets.report import FleetReport
from vijson._fleets.setting import FleetOptions
from vijson._fleets.shard import Shard, carry_out, server_time
from vijson._inventory.arguments import vm_reference
from vijson.errors import Error

__all__ = ["ShardedRun", "customize_guests"]

S = TypeVar("S", bound=Site)


class ShardedRun:
    """A run over the fleets of several vCenters: iterate over it for the outcomes.

    They come shard by shard. Nothing is submitted before it is iterated; to stop
    iterating hands out no more shards.
    """

    def __init__(
        self,
        fleets: Mapping[S, Iterable[GuestJob]],
        executor: Executor,
        *,
        shard_size: int,
        at_once: int,
        max_in_flight: int,
        journal: str | os.PathLike[str] | None,
        options: FleetOptions,
    ) -> None:
        for name, value in (("shard_size", shard_size), ("at_once", at_once)):
            if value < 1:
                raise ValueError(f"{name} must be at least 1, not {value}")
        self._fleets = fleets
        self._executor = executor
        self._shard_size = shard_size
        self._at_once = at_once
        self._max_in_flight = max_in_flight
        self._journal = None if journal is None else Path(journal)
        self._options = options
        # Of these two it is known that they do not.
        self._may_repeat = not isinstance(executor, ThreadPoolExecutor | ProcessPoolExecutor)
        self._ended: SimpleQueue[tuple[_Lane, list[GuestOutcome]]] = SimpleQueue()
        self._begun = False
        self._stopped = False
        self._handing_out = threading.Lock()
        self.report = FleetReport()
        """Counts, times and faults so far; complete when the iteration has ended."""

    def __iter__(self) -> Iterator[GuestOutcome]:
        if self._begun:
            raise RuntimeError("the run is over: call customize_guests again")
        lanes = self._lanes()
        self._begun, started = True, time.monotonic()
        waiting, in_flight = iter(lanes), 0
        hands = ThreadPoolExecutor(self._at_once, thread_name_prefix="vijson-shard")
        try:
            while True:
                while in_flight < self._at_once and (lane := next(waiting, None)) is not None:
                    in_flight += self._hand_out_next(lane, hands)
                if not in_flight:
                    break
                lane, outcomes = self._ended.get()
                for outcome in outcomes:
                    self.report.add(outcome.state, outcome.error, outcome.seconds)
                    yield outcome
                in_flight += self._hand_out_next(lane, hands) - 1
            for lane in lanes:
                if lane.broken is not None:  # of the user's; the others had to end first
                    raise lane.broken
        finally:
            with self._handing_out:
                self._stopped = True
            hands.shutdown(wait=False, cancel_futures=True)
            self.report.seconds = time.monotonic() - started

    def run(self) -> FleetReport:
        """Carry all of it out, and return the report."""
        for _ in self:
            pass
        return self.report

    def _lanes(self) -> list[_Lane]:
        if self._journal is not None:
            self._journal.mkdir(parents=True, exist_ok=True)
        lanes: dict[str, _Lane] = {}
        for vcenter, jobs in self._fleets.items():
            where = str(vcenter.address).lower()
            if where in lanes:
                raise ValueError(f"{vcenter.host} is listed twice: put all its jobs together")
            lanes[where] = _Lane(vcenter, jobs)
        return list(lanes.values())

    def _hand_out_next(self, lane: _Lane, hands: ThreadPoolExecutor) -> bool:
        """Hand out the next shard of a lane; tell whether there was one."""
        jobs, refused = lane.take(self._shard_size)
        if jobs or refused:
            hands.submit(self._hand_out, lane, jobs, refused)
        return bool(jobs or refused)

    def _hand_out(self, lane: _Lane, jobs: list[GuestJob], refused: list[GuestOutcome]) -> None:
        try:
            self._ended.put((lane, refused + self._carried_out(lane, jobs)))
        except BaseException as error:  # a mistake of ours must not leave anyone waiting
            self._ended.put((lane, refused + lane.outcomes(jobs, "unknown", _plain(error))))

    def _carried_out(self, lane: _Lane, jobs: list[GuestJob]) -> list[GuestOutcome]:
        """Have the jobs carried out, in two calls: a repeated second one knows the time."""
        if jobs and lane.error is None:
            try:
                since = self._call(server_time, lane.vcenter, lane.pause())
            except BaseException as error:  # of the executor, or whatever ended the worker
                since = _plain(error)
            if isinstance(since, datetime):
                shard = Shard(
                    vcenter=lane.vcenter,
                    jobs=jobs,
                    since=since,
                    max_in_flight=self._max_in_flight,
                    options=self._options,
                    journal=None if self._journal is None else str(self._journal),
                    may_repeat=self._may_repeat,
                )
                try:
                    result: list[GuestOutcome] | Exception = self._call(carry_out, shard)
                except BaseException as error:  # the same, and who knows how far it came
                    return lane.outcomes(jobs, "unknown", _plain(error))
                if not isinstance(result, Exception):
                    return result
                lane.error = result
                # Of an earlier attempt, or an earlier run, nobody knows then.
                lane.is_unsure = self._may_repeat or self._journal is not None
            else:
                lane.error = since
                lane.is_unsure = self._journal is not None
        state: OutcomeState = "unknown" if lane.is_unsure else "failed"
        return lane.outcomes(jobs, state, lane.error) if jobs else []

    def _call(self, call: Callable[..., Any], *arguments: object) -> Any:
        """Return what a call in a worker returns."""
        with self._handing_out:
            if self._stopped:
                raise RuntimeError("the run was stopped")
            future = self._executor.submit(call, *arguments, uuid.uuid4().hex)
        return future.result()


class _Lane:
    """The fleet of one vCenter: its shards follow each other."""

    def __init__(self, vcenter: Site, jobs: Iterable[GuestJob]) -> None:
        self.vcenter = vcenter
        self.error: Exception | None = None
        """Why no more is handed out."""
        self.is_unsure = False
        """Whether guests may have been submitted before that."""
        self.broken: Exception | None = None
        """What the iterable of jobs has raised."""
        self._jobs = iter(jobs)
        self._met = GuestRecords(None, {})
        self._paused = False

    def pause(self) -> float:
        """Return the seconds to wait before the first time is taken.

        So that no task of before the run can be taken for one of it.
        """
        seconds = 0.0 if self._paused else 2 * self.vcenter.retries.clock_slack
        self._paused = True
        return seconds

    def take(self, count: int) -> tuple[list[GuestJob], list[GuestOutcome]]:
        """Take the jobs of the next shard, and refuse those of VMs that were listed before.

        They hold references, so that they can go to another process.
        """
        jobs: list[GuestJob] = []
        refused: list[GuestOutcome] = []
        try:
            for job in islice(self._jobs, count):
                try:
                    guest = guest_of(job)
                except (AttributeError, TypeError) as error:
                    refused.append(self._outcome(Guest("", ""), "failed", error))
                    continue
                if self._met.meet(guest):
                    jobs.append(attrs.evolve(job, vm=vm_reference(job.vm)))
                else:
                    refused.append(self._outcome(guest, "failed", guest.listed_twice()))
        except Exception as error:
            self.broken, self._jobs = error, iter(())
        return jobs, refused

    def outcomes(
        self, jobs: list[GuestJob], state: OutcomeState, error: Exception | None
    ) -> list[GuestOutcome]:
        """Return the outcomes of jobs that ended alike."""
        return [self._outcome(guest_of(job), state, error) for job in jobs]

    def _outcome(self, guest: Guest, state: OutcomeState, error: Exception | None) -> GuestOutcome:
        host = self.vcenter.host
        return GuestOutcome(key=guest.key, vm=guest.vm, host=host, state=state, error=error)


def _plain(error: BaseException) -> Exception:
    """Return an error that ends a guest, not the program."""
    return error if isinstance(error, Exception) else Error(f"the worker ended with {error!r}")


def customize_guests(
    fleets: Mapping[S, Iterable[GuestJob]],
    executor: Executor,
    *,
    shard_size: int = 100,
    at_once: int = 4,
    max_in_flight: int = 64,
    journal: str | os.PathLike[str] | None = None,
    abort_failed: bool = False,
    margin: float = 30.0,
    resubmit_unknown: bool = False,
    rerun_changed: bool = False,
    rerun_failed: bool = False,
) -> ShardedRun:
    """Customize the guests of several vCenters, with any executor.

    ``executor`` may have threads, processes, or be a cluster's, as dask's
    ``Client.get_executor()``. ``fleets`` has the jobs of each vCenter, which may be
    generators. They are handed out in shards of ``shard_size`` guests: one at a time
    for each vCenter, for at most ``at_once`` vCenters, which should not be more than
    there are workers. ``max_in_flight``, ``abort_failed``, ``margin``, ``resubmit_unknown``,
    ``rerun_changed`` and ``rerun_failed`` are those of `Client.customize_guests`, for each vCenter.

    Iterate over the run for the outcomes. A vCenter that can't be reached for five
    minutes, or refuses the login, fails its own guests alone; a VM that is listed twice
    fails the second time. When a worker dies, its guests are ``unknown``. If the executor
    repeats the shard, as dask does, their tasks are found again, and what has none is
    ``unknown``: none is customized twice. To tell a repeated shard takes the privilege
    Sessions.TerminateSession or a journal; without them each shard begins only when
    nothing of an earlier attempt can be under way. ``journal`` is a folder,
    which all workers have to share, for a journal of each vCenter: with it, the same
    call takes the run up again. Raises `ValueError` for numbers below one, and for a
    vCenter that is listed twice; what an iterable of jobs raises comes at the end, when
    all others have ended.
    """
    return ShardedRun(
        fleets,
        executor,
        shard_size=shard_size,
        at_once=at_once,
        max_in_flight=max_in_flight,
        journal=journal,
        options=FleetOptions(
            abort_failed=abort_failed,
            margin=margin,
            resubmit_unknown=resubmit_unknown,
            rerun_changed=rerun_changed,
            rerun_failed=rerun_failed,
        ),
    )
