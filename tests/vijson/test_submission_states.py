"""One guest's submission, through all that can happen to it (docs/protocol.md).

Client and journal are in processes of their own, which are killed; the server is slow,
loses answers and connections, restarts, and its clock jumps; disks are full; two runs
come at once.
"""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
import time
from collections import defaultdict
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

import vim25
from tests.vijson import fleet_process
from vijson.simulator import SimulatedVm, Simulator

pytestmark = pytest.mark.slow

TIMEOUT, MARGIN = 1.0, 0.6
"""Of the client: so a request is under way for that long."""
LONGEST_DELAY = 2.5
"""Of the server: some requests arrive when nobody expects them any more."""
LONG = 60.0
GUESTS = 4

_context = get_context("forkserver")
_context.set_forkserver_preload(
    ["tests.vijson.fleet_process", "vijson._fleets.run", "vijson.client"]
)
_numbers = itertools.count()


class Run(NamedTuple):
    """A run in a process of its own."""

    process: Any
    pipe: Connection
    asked: bool
    """Whether it may submit again what is unknown."""


class Submissions(RuleBasedStateMachine):
    """Drives runs over the same guests with the same journal."""

    sim: Simulator

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="vijson-states-"))
        accounts: Any = {"guest_accounts": {"root": "secret"}, "administrators": {"root"}}
        number = next(_numbers)
        self.vms: dict[str, SimulatedVm] = {}
        for index in range(GUESTS):
            vm = self.sim.add_vm(f"guest-{number}-{index}", **accounts)
            self.vms[vm.moid] = vm
        self.runs: list[Run] = []
        self.asked = 0
        self.outcomes: defaultdict[str, list[tuple[str, str | None]]] = defaultdict(list)
        self.busy_until = 0.0
        self.largest_file: int | None = None
        self.log: list[str] = []

    # Runs.

    @precondition(lambda self: len(self.runs) < 2)
    @rule(in_flight=st.sampled_from([1, 4]), asked=st.sampled_from([False, False, False, True]))
    def start(self, in_flight: int, asked: bool) -> None:
        """Start a run, maybe while another one has the journal."""
        ours, theirs = _context.Pipe(duplex=False)
        options = {
            "max_in_flight": in_flight,
            "journal": str(self.folder / "fleet.db"),
            "margin": MARGIN,
            "resubmit_unknown": asked,
        }
        connection = {**self.sim.connection, "timeout": TIMEOUT}
        connection["password"] = str(self.sim.password)
        process = _context.Process(
            target=fleet_process.run,
            args=(theirs, connection, list(self.vms), options, self.largest_file),
        )
        process.start()
        theirs.close()
        self.asked += asked
        self.largest_file = None
        self.runs.append(Run(process, ours, asked))
        self.log.append(f"start {in_flight=} {asked=}")

    @precondition(lambda self: self.runs)
    @rule(after=st.floats(0, 0.5))
    def kill(self, after: float) -> None:
        """Kill the oldest run."""
        time.sleep(after)
        run = self.runs.pop(0)
        run.process.kill()
        self._read(run)
        self.log.append(f"kill {after=}")

    @precondition(lambda self: not self.runs)
    @rule(delay=st.floats(0.2, LONGEST_DELAY), after=st.floats(0.1, 0.6), asked=st.booleans())
    def die_while_the_server_is_slow(self, delay: float, after: float, asked: bool) -> None:
        """Kill a run whose submissions the server holds, and begin another one at once."""
        self.slow_server(delay=delay, times=GUESTS, drop=None)
        self.start(in_flight=4, asked=False)
        self.kill(after)
        self.start(in_flight=4, asked=asked)

    @precondition(lambda self: self.runs)
    @rule()
    def finish(self) -> None:
        """Let the oldest run come to its end: each guest has one outcome."""
        run = self.runs.pop(0)
        self.log.append("finish")
        seen, ended = self._read(run)
        assert ended in ("over", "refused"), f"the run did not end: {seen} {ended}"
        if ended == "over":
            assert sorted(seen) == sorted(self.vms), "a guest has no outcome, or two"

    def _read(self, run: Run) -> tuple[list[str], str]:
        seen, ended = [], "killed"
        deadline = time.monotonic() + LONG
        try:
            while ended == "killed":
                if not run.pipe.poll(max(0.0, deadline - time.monotonic())):
                    run.process.kill()
                    ended = "hangs"
                    break
                vm, state, task, error = run.pipe.recv()
                if vm:
                    seen.append(vm)
                    self.outcomes[vm].append((state, task))
                    self.log.append(f"  {vm} {state} {task} {error}")
                else:
                    ended = state
                    self.log.append(f"  {state} {error}")
        except EOFError:
            pass
        run.pipe.close()
        run.process.join(LONG)
        return seen, ended

    # What goes wrong.

    @rule(
        delay=st.floats(0, LONGEST_DELAY),
        times=st.integers(1, 4),
        drop=st.sampled_from([None, None, "before", "after"]),
    )
    def slow_server(self, delay: float, times: int, drop: Any) -> None:
        """Hold submissions for a while; some are then lost, or their answers."""
        self._disturb("CustomizeGuest_Task", times=times, delay=delay, drop=drop)
        self.busy_until = time.monotonic() + LONG

    @rule(kind=st.sampled_from(["429", "503", "502", "page", "500", "fault", "session"]))
    def odd_answer(self, kind: str) -> None:
        """Answer a submission with what a proxy, or a server in trouble, says."""
        answers: dict[str, dict[str, Any]] = {
            "429": {"status": 429, "headers": {"Retry-After": "0"}},
            "503": {"status": 503},
            "502": {"status": 502, "body": b"<html>"},
            "page": {"status": 200, "body": b"<html>"},
            "500": {"status": 500, "body": b"{"},
            "fault": {"fault": vim25.SystemError(reason="x")},
            "session": {"fault": vim25.NotAuthenticated()},
        }
        self._disturb("CustomizeGuest_Task", **answers[kind])

    @rule(
        operation=st.sampled_from(["RetrievePropertiesEx", "CurrentTime", "WaitForUpdatesEx"]),
        drop=st.sampled_from(["before", "after"]),
    )
    def lost_answers(self, operation: str, drop: Any) -> None:
        """Lose what the client asks to find out."""
        self._disturb(operation, times=2, drop=drop)

    def _disturb(self, operation: str, **how: Any) -> None:
        self.log.append(f"disturb {operation} {how}")
        self.sim.disturb(operation, **how)

    @rule(keep_tasks=st.booleans(), seconds=st.floats(0, 0.3))
    def restart(self, keep_tasks: bool, seconds: float) -> None:
        """Restart the server, which may forget its tasks."""
        self.log.append(f"restart {keep_tasks=}")
        self.sim.restart(keep_tasks=keep_tasks, seconds=seconds)

    @rule()
    def expire_sessions(self) -> None:
        """End all sessions."""
        self.sim.expire_sessions()

    @rule(seconds=st.sampled_from([-3600, -3, 3, 3600]))
    def clock_jumps(self, seconds: float) -> None:
        """Move the server's clock."""
        self.log.append(f"clock {seconds}")
        self.sim.move_clock(seconds)

    @rule(size=st.integers(0, 120_000))
    def full_disk(self, size: int) -> None:
        """Let the next run's files grow no larger."""
        self.log.append(f"disk {size}")
        self.largest_file = size

    @rule(seconds=st.floats(0, 0.5))
    def time_passes(self, seconds: float) -> None:
        """Do nothing for a while."""
        time.sleep(seconds)

    # What holds.

    def check(self) -> None:
        for moid, vm in self.vms.items():
            story = "\n".join(self.log)
            assert vm.submissions <= 1 + self.asked, f"{moid} was submitted twice:\n{story}"
            outcomes = self.outcomes[moid]
            if outcomes and all(state == "failed" and not task for state, task in outcomes):
                killed = any(line.startswith("kill") for line in self.log)
                assert killed or not vm.submissions, f"{moid} failed, they say:\n{story}"
            if any(state == "succeeded" for state, _ in outcomes):
                assert vm.customizations, f"{moid} succeeded, they say:\n{story}"

    def teardown(self) -> None:
        try:
            while self.runs:
                self.finish()
            for disturbance in list(self.sim._application.disturbances._all):
                disturbance.stop()
            time.sleep(LONGEST_DELAY if self.busy_until else 0)  # what is held arrives
            self.check()
            self.start(in_flight=4, asked=False)
            self.finish()
            self.check()
        except AssertionError as error:
            error.add_note("\n".join(self.log))
            raise
        finally:
            for run in self.runs:
                run.process.kill()
            shutil.rmtree(self.folder, ignore_errors=True)


# README: "with a journal each VM once, even after `kill -9`"
def test_each_guest_is_submitted_once_and_has_an_outcome() -> None:
    """`VIJSON_EXAMPLES` says how many stories are tried; some 30 take a minute."""
    with Simulator(task_duration=0.05) as sim:
        Submissions.sim = sim
        run_state_machine_as_test(
            Submissions,
            settings=settings(
                max_examples=int(os.environ.get("VIJSON_EXAMPLES", "60")),
                stateful_step_count=14,
                deadline=None,
                phases=(Phase.generate,),  # real time does not shrink
                suppress_health_check=list(HealthCheck),
                print_blob=False,
            ),
        )
