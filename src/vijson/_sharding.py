"""Fleets of many vCenters, carried out by an executor: threads, processes or a cluster."""

from __future__ import annotations

import os
import re
import time
import uuid
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

import attrs

from vijson._fleet_report import FleetReport
from vijson._guests import GuestJob, GuestOutcome
from vijson._shard import Shard, ShardResult, VCenter, carry_out, server_time

__all__ = ["ShardedRun", "customize_guests"]


class ShardedRun:
    """A run over the fleets of several vCenters: iterate over it for the outcomes.

    They come shard by shard. Nothing is submitted before it is iterated; to stop
    iterating hands out no more shards.
    """

    def __init__(
        self,
        fleets: Mapping[VCenter, Iterable[GuestJob]],
        executor: Executor,
        *,
        shard_size: int,
        at_once: int,
        max_in_flight: int,
        journal: str | os.PathLike[str] | None,
        abort_failed: bool,
    ) -> None:
        for name, value in (("shard_size", shard_size), ("at_once", at_once)):
            if value < 1:
                raise ValueError(f"{name} must be at least 1, not {value}")
        self._fleets = fleets
        self._executor = executor
        self._shard_size = shard_size
        self._at_once = at_once
        self._max_in_flight = max_in_flight
        self._journal = journal
        self._abort_failed = abort_failed
        self.report = FleetReport()
        """Counts, times and faults so far; complete when the iteration has ended."""

    def __iter__(self) -> Iterator[GuestOutcome]:
        started = time.monotonic()
        waiting = iter(self._fleets.items())
        running: dict[Future[Any], _Lane] = {}
        try:
            while True:
                for vcenter, jobs in islice(waiting, self._at_once - len(running)):
                    lane = _Lane(vcenter, iter(jobs), self._journal_of(vcenter))
                    running[self._submit(server_time, vcenter)] = lane
                if not running:
                    break
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    lane = running.pop(future)
                    yield from self._counted(lane.ended(future))
                    if lane.error is not None:
                        yield from self._counted(lane.refused(lane.error))
                    elif lane.since is None:
                        running[self._submit(server_time, lane.vcenter)] = lane
                    elif jobs := lane.take(self._shard_size):
                        shard = self._shard(lane, jobs, lane.since)
                        running[self._submit(carry_out, shard)] = lane
        finally:
            for future in running:
                future.cancel()
            self.report.seconds = time.monotonic() - started

    def run(self) -> FleetReport:
        """Carry all of it out, and return the report."""
        for _ in self:
            pass
        return self.report

    def _submit(self, call: Any, argument: object) -> Future[Any]:
        try:
            return self._executor.submit(call, argument, uuid.uuid4().hex)
        except Exception as error:  # as of a pool that is broken
            failed: Future[Any] = Future()
            failed.set_exception(error)
            return failed

    def _shard(self, lane: _Lane, jobs: list[GuestJob], since: datetime) -> Shard:
        return Shard(
            vcenter=lane.vcenter,
            jobs=jobs,
            since=since,
            max_in_flight=self._max_in_flight,
            abort_failed=self._abort_failed,
            journal=lane.journal,
        )

    def _counted(self, outcomes: Iterable[GuestOutcome]) -> Iterator[GuestOutcome]:
        for outcome in outcomes:
            self.report.add(outcome.state, outcome.error, outcome.seconds)
            yield outcome

    def _journal_of(self, vcenter: VCenter) -> str | None:
        if self._journal is None:
            return None
        name = re.sub(r"[^\w.-]", "_", f"{vcenter.host}_{vcenter.port}")
        return str(Path(self._journal) / f"{name}.db")


class _Lane:
    """The fleet of one vCenter: its shards follow each other."""

    def __init__(self, vcenter: VCenter, jobs: Iterator[GuestJob], journal: str | None) -> None:
        self.vcenter = vcenter
        self.journal = journal
        self.since: datetime | None = None
        """By the server's clock, when all earlier shards had ended; ``None`` while unknown."""
        self.error: Exception | None = None
        """Why no more can be handed out."""
        self._jobs = jobs
        self._taken: list[GuestJob] = []

    def take(self, count: int) -> list[GuestJob]:
        """Take the jobs of the next shard, such that they can go to another process."""
        from vijson._client import Client

        self._taken = [
            attrs.evolve(job, vm=Client.vm_reference(job.vm)) for job in islice(self._jobs, count)
        ]
        return self._taken

    def ended(self, future: Future[Any]) -> Iterator[GuestOutcome]:
        """Take the result of the call that was running."""
        taken, self._taken, self.since = self._taken, [], None
        try:
            result = future.result()
        except Exception as error:  # of the executor: who knows how far it came
            self.error = None if taken else error
            yield from (self._outcome(job, "unknown", error) for job in taken)
            return
        if isinstance(result, ShardResult):
            self.since = result.until
            yield from result.outcomes
        elif isinstance(result, Exception):  # there was no connection, so nothing was sent
            self.error = result
            yield from (self._outcome(job, "failed", result) for job in taken)
        else:
            self.since = result

    def refused(self, error: Exception) -> Iterator[GuestOutcome]:
        """Yield what is left after an error, of which nothing was handed out."""
        return (self._outcome(job, "failed", error) for job in self._jobs)

    def _outcome(self, job: GuestJob, state: str, error: Exception) -> GuestOutcome:
        from vijson._client import Client

        vm = Client.vm_reference(job.vm).value
        host = self.vcenter.host
        return GuestOutcome(key=job.key or vm, vm=vm, host=host, state=state, error=error)


def customize_guests(
    fleets: Mapping[VCenter, Iterable[GuestJob]],
    executor: Executor,
    *,
    shard_size: int = 100,
    at_once: int = 4,
    max_in_flight: int = 64,
    journal: str | os.PathLike[str] | None = None,
    abort_failed: bool = False,
) -> ShardedRun:
    """Customize the guests of several vCenters, with any executor.

    ``executor`` may have threads, processes, or be a cluster's, as dask's
    ``Client.get_executor()``. ``fleets`` has the jobs of each vCenter, which may be
    generators. They are handed out in shards of ``shard_size`` guests: one at a time
    for each vCenter, for at most ``at_once`` vCenters, which should not be more than
    there are workers. ``max_in_flight`` and ``abort_failed`` are those of
    `Client.customize_guests`, for each vCenter.

    Iterate over the run for the outcomes. A vCenter that can't be reached for five
    minutes, or refuses the login, fails its own guests alone. When a worker dies, its
    guests are ``unknown``, or found again if the executor repeats the shard: none is
    customized twice. ``journal`` is a folder, which all workers have to share, for a
    journal of each vCenter: with it, the same call takes the run up again.
    """
    return ShardedRun(
        fleets,
        executor,
        shard_size=shard_size,
        at_once=at_once,
        max_in_flight=max_in_flight,
        journal=journal,
        abort_failed=abort_failed,
    )
