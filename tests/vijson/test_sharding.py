"""Fleets of several vCenters, in threads, processes and a cluster."""

from __future__ import annotations

import os
import pickle
import re
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import attrs
import pytest

import vijson
import vim25
from vijson._fleets.setting import FleetOptions
from vijson._fleets.shard import Shard, carry_out
from vijson.simulator import SimulatedVm, Simulator
from vijson.testing import VcenterFactory

SPEC = vijson.linux_spec("web", "example.com")
ROOT = vim25.NamePasswordAuthentication(
    interactive_session=False, username="root", password="secret"
)
LONG = 60.0


RETRIES = vijson.RetryPolicy(first_pause=0.02, look_pause=0.02, patience=1.0, clock_slack=0.0)


@pytest.fixture
def sites(vcenter_factory: VcenterFactory) -> list[Simulator]:
    return [vcenter_factory(task_duration=0.1) for _ in range(3)]


def add_vms(sim: Simulator, count: int) -> list[SimulatedVm]:
    accounts: Any = {"guest_accounts": {"root": "secret"}, "administrators": {"root"}}
    return [sim.add_vm(f"vm-{number}", **accounts) for number in range(count)]


def jobs(vms: list[SimulatedVm]) -> Iterator[vijson.GuestJob]:
    for vm in vms:
        yield vijson.GuestJob(vm=vm.moid, auth=ROOT, spec=SPEC)


def site(sim: Simulator, **change: Any) -> vijson.VCenter:
    return vijson.VCenter(**(sim.connection | {"retries": RETRIES} | change))


def executors() -> dict[str, Any]:
    return {
        "threads": lambda: ThreadPoolExecutor(2),
        "processes": lambda: ProcessPoolExecutor(2, get_context("spawn")),
    }


# README: "The same for many vCenters, with any executor"
@pytest.mark.parametrize("kind", executors())
def test_three_vcenters(sites: list[Simulator], kind: str) -> None:
    fleets = {sim.port: add_vms(sim, 25) for sim in sites}
    fleets[sites[0].port][3].tools_running = False
    asked = {site(sim): jobs(fleets[sim.port]) for sim in sites}
    with executors()[kind]() as executor:
        run = vijson.customize_guests(asked, executor, shard_size=10, at_once=2)
        outcomes = list(run)
    assert run.report.counts == {"succeeded": 74, "failed": 1}
    assert str(run.report).startswith("75 guests in ")
    [failed] = [outcome for outcome in outcomes if outcome.state == "failed"]
    assert isinstance(failed.error, vim25.InvalidState)
    assert failed.host == "127.0.0.1"
    assert any("in CustomizeGuest_Task" in note for note in failed.error.__notes__)
    for sim in sites:
        assert [vm.submissions for vm in fleets[sim.port]].count(1) >= 24
        assert sim.count("Login") == 2 * 3  # for the time and the guests of each shard
        assert sim.live_sessions == 0


def test_one_vcenter_after_the_other(sites: list[Simulator]) -> None:
    """Not more of them at once than asked for, and generators are read as needed."""
    taken = [0]

    def counted(sim: Simulator) -> Iterator[vijson.GuestJob]:
        for job in jobs(add_vms(sim, 20)):
            taken[0] += 1
            yield job

    asked = {site(sim): counted(sim) for sim in sites}
    with ThreadPoolExecutor(3) as executor:
        run = iter(vijson.customize_guests(asked, executor, shard_size=5, at_once=1))
        next(run)
        assert taken[0] <= 10
        assert [bool(sim.count("Login")) for sim in sites] == [True, False, False]
        run.close()  # type: ignore[attr-defined]  # it is a generator
    assert taken[0] <= 10


def test_a_vcenter_that_refuses_fails_alone(sites: list[Simulator]) -> None:
    good, bad, gone = sites
    fleets = [add_vms(sim, 12) for sim in sites]
    asked = {
        site(good): jobs(fleets[0]),
        site(bad, password="wrong"): jobs(fleets[1]),
        site(gone, ca_file=None, thumbprint="00" * 32): jobs(fleets[2]),
    }
    gone.stop()
    with ThreadPoolExecutor(3) as executor:
        run = vijson.customize_guests(asked, executor, shard_size=5)
        report = run.run()
    assert report.counts == {"succeeded": 12, "failed": 24}
    assert report.faults == {"InvalidLogin": 12, "ConnectionFailed": 12}
    assert bad.count("Login") == 1  # accounts lock


def test_a_worker_that_dies(sites: list[Simulator], tmp_path: Path) -> None:
    [sim, *_] = sites
    # Four are under way at once, so all of eight have reached the server until the fifth ends.
    sim.task_duration = 1.0
    vms = add_vms(sim, 40)
    executor = ProcessPoolExecutor(1, get_context("spawn"))
    run = vijson.customize_guests(
        {site(sim): jobs(vms)}, executor, shard_size=20, max_in_flight=4, journal=tmp_path
    )
    killer = threading.Thread(target=_kill_when, args=(vms, 8, lambda: list(executor._processes)))
    killer.start()
    outcomes = list(run)
    killer.join()
    executor.shutdown()
    assert run.report.counts == {"unknown": 40}  # of the second shard the journal may know
    assert all(isinstance(outcome.error, BrokenProcessPool) for outcome in outcomes)
    begun = sum(vm.submissions for vm in vms)
    assert 8 <= begun < 20
    with ProcessPoolExecutor(1, get_context("spawn")) as executor:
        run = vijson.customize_guests(
            {site(sim): jobs(vms)}, executor, shard_size=20, journal=tmp_path
        )
        outcomes = list(run)
    assert run.report.counts == {"succeeded": 40}
    assert sum(outcome.resumed for outcome in outcomes) == begun
    assert [vm.submissions for vm in vms] == [1] * 40
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".db", ".db-lock"]


def _kill_when(vms: list[SimulatedVm], count: int, processes: Any) -> None:
    deadline = time.monotonic() + LONG
    while sum(vm.submissions for vm in vms) < count and time.monotonic() < deadline:
        time.sleep(0.01)
    for process in processes():
        os.kill(process, signal.SIGKILL)


def shard(sim: Simulator, vms: list[SimulatedVm], since: datetime) -> Shard:
    return Shard(
        vcenter=site(sim),
        jobs=list(jobs(vms)),
        since=since,
        max_in_flight=8,
        options=FleetOptions(margin=0.5),
        journal=None,
        may_repeat=True,
    )


def outcomes_of(result: list[vijson.GuestOutcome] | Exception) -> list[vijson.GuestOutcome]:
    assert not isinstance(result, Exception)
    return result


def test_a_shard_that_is_repeated(sites: list[Simulator]) -> None:
    [sim, *_] = sites
    vms = add_vms(sim, 6)
    since = datetime.now(UTC)
    first = carry_out(shard(sim, vms[:4], since), "1")
    assert len(outcomes_of(first)) == 4
    second = carry_out(shard(sim, vms, since), "2")
    assert [vm.submissions for vm in vms] == [1] * 6
    assert sorted(outcome.resumed for outcome in outcomes_of(second)) == [False] * 2 + [True] * 4
    time.sleep(1.1)  # the times of a server may be rounded
    outcomes_of(carry_out(shard(sim, vms, datetime.now(UTC)), "3"))
    assert [vm.submissions for vm in vms] == [2] * 6


def test_a_shard_that_is_late_touches_nothing(sites: list[Simulator]) -> None:
    [sim, *_] = sites
    vms = add_vms(sim, 3)
    since = datetime.now(UTC)
    sim.move_clock(3600)
    result = carry_out(shard(sim, vms, since), "1")
    assert [outcome.state for outcome in outcomes_of(result)] == ["unknown"] * 3
    text = str(outcomes_of(result)[0].error)
    assert re.search("for 127.0.0.1 began 60 minutes after .* hand out fewer at_once", text)
    assert sum(vm.submissions for vm in vms) == 0


def test_what_crosses_processes_pickles(sim: Simulator, vc: vijson.Client) -> None:
    vms = add_vms(sim, 3)
    vms[1].tools_running = False
    vms[2].next_fault = vim25.LinuxVolumeNotClean()
    run = vc.customize_guests(jobs(vms))
    for outcome in run:
        again = pickle.loads(pickle.dumps(outcome))
        assert attrs.evolve(again, error=None) == attrs.evolve(outcome, error=None)
        assert type(again.error) is type(outcome.error)
        assert str(again.error) == str(outcome.error)
        notes = [getattr(error, "__notes__", None) for error in (again.error, outcome.error)]
        assert notes[0] == notes[1]
    report = pickle.loads(pickle.dumps(run.report))
    assert report.as_dict() == run.report.as_dict()
    task = vijson.RunningTask(vc, vms[0].reference)
    timeout = vijson.TaskTimeout("late", task)
    timeout.add_note("x")
    again = pickle.loads(pickle.dumps(timeout))
    assert (str(again), again.tasks, again.__notes__) == ("late", (), ["x"])
    where = site(sim)
    again = pickle.loads(pickle.dumps(where))
    assert again == where
    assert hash(again) == hash(where)
    assert "password" not in repr(again)
    [job, *_] = jobs(vms)
    assert pickle.loads(pickle.dumps(job)) == job


@pytest.mark.parametrize("wrong", ["shard_size", "at_once"])
def test_numbers_below_one(wrong: str) -> None:
    numbers: Any = {wrong: 0}
    with ThreadPoolExecutor(1) as executor, pytest.raises(ValueError, match=f"{wrong} must be"):
        vijson.customize_guests({}, executor, **numbers)


def test_an_executor_that_is_shut_down(sites: list[Simulator]) -> None:
    executor: Executor = ThreadPoolExecutor(1)
    executor.shutdown()
    vms = add_vms(sites[0], 3)
    run = vijson.customize_guests({site(sites[0]): jobs(vms)}, executor)
    assert run.run().counts == {"failed": 3}
    assert run.report.faults == {"RuntimeError": 3}


def shards(sim: Simulator, asked: Any, **options: Any) -> vijson.ShardedRun:
    """Return a run of one vCenter in a thread of this process."""
    return vijson.customize_guests({site(sim): asked}, ThreadPoolExecutor(1), **options)


def test_a_run_is_over_when_it_is_over(sites: list[Simulator]) -> None:
    [vm] = add_vms(sites[0], 1)
    run = shards(sites[0], jobs([vm]))
    assert run.run().counts == {"succeeded": 1}
    with pytest.raises(RuntimeError, match="is over"):
        run.run()
    assert vm.submissions == 1


def test_a_run_right_after_another(sites: list[Simulator]) -> None:
    there = site(sites[0], retries=attrs.evolve(RETRIES, clock_slack=1.0))
    [vm] = add_vms(sites[0], 1)
    wrong = attrs.evolve(next(jobs([vm])), auth=attrs.evolve(ROOT, password="wrong"))
    with ThreadPoolExecutor(1) as executor:
        run = vijson.customize_guests({there: [wrong]}, executor)
        assert run.run().faults == {"InvalidGuestLogin": 1}
        run = vijson.customize_guests({there: jobs([vm])}, executor)
        assert run.run().counts == {"succeeded": 1}
    assert vm.submissions == 2


def test_lost_connections_at_login(sites: list[Simulator]) -> None:
    sites[0].disturb("Login", drop="before")
    assert shards(sites[0], jobs(add_vms(sites[0], 3))).run().counts == {"succeeded": 3}


def test_vms_that_are_listed_twice(sites: list[Simulator]) -> None:
    vms = add_vms(sites[0], 4)
    run = shards(sites[0], jobs([*vms, *vms[:3]]), shard_size=2)
    failed = [outcome for outcome in run if outcome.state == "failed"]
    assert [outcome.vm for outcome in failed] == [vm.moid for vm in vms[:3]]
    assert "is listed twice" in str(failed[0].error)
    assert [vm.submissions for vm in vms] == [1] * 4


def test_jobs_that_break_off(sites: list[Simulator]) -> None:
    vms, others = add_vms(sites[0], 3), add_vms(sites[1], 9)

    def broken() -> Iterator[vijson.GuestJob]:
        yield from jobs(vms)
        raise OSError("no more lines")

    asked = {site(sites[0]): broken(), site(sites[1]): jobs(others)}
    with ThreadPoolExecutor(2) as executor:
        run = vijson.customize_guests(asked, executor, shard_size=5)
        with pytest.raises(OSError, match="no more lines"):
            run.run()
    assert run.report.counts == {"succeeded": 12}
    assert [vm.customizations for vm in vms + others] == [1] * 12


def test_one_vm_whose_tasks_can_not_be_read(
    sites: list[Simulator], monkeypatch: pytest.MonkeyPatch
) -> None:
    vms = add_vms(sites[0], 3)
    fault = vim25.NoPermission(object=vms[1].reference, privilege_id="System.View")

    def refuse() -> None:
        raise fault

    monkeypatch.setattr(vms[1], "_recent_tasks", refuse)
    run = shards(sites[0], jobs(vms))
    unknown = [outcome for outcome in run if outcome.state == "unknown"]
    assert [outcome.vm for outcome in unknown] == [vms[1].moid]
    assert [vm.submissions for vm in vms] == [1, 0, 1]


def test_journals(sites: list[Simulator], tmp_path: Path) -> None:
    vms = add_vms(sites[0], 2)
    folder = tmp_path / "not yet there"
    assert shards(sites[0], jobs(vms), journal=folder).run().counts == {"succeeded": 2}
    assert len(list(folder.glob("*.db"))) == 1
    asked = {site(sites[0]): jobs(vms), site(sites[0], timeout=5.0): jobs(vms)}
    with (
        ThreadPoolExecutor(1) as executor,
        pytest.raises(ValueError, match=r"127\.0\.0\.1 is listed twice"),
    ):
        vijson.customize_guests(asked, executor, journal=folder).run()


def test_whoever_stops_hands_out_no_more(sites: list[Simulator]) -> None:
    slow = attrs.evolve(RETRIES, clock_slack=0.4)
    fleets = [add_vms(sim, 5) for sim in sites[:2]]
    sites[1].disturb("content", delay=0.6)  # so it is late
    asked = {site(sim, retries=slow): jobs(vms) for sim, vms in zip(sites, fleets, strict=False)}
    with ThreadPoolExecutor(2) as executor:
        run = iter(vijson.customize_guests(asked, executor))
        next(run)
        run.close()  # type: ignore[attr-defined]  # it is a generator
    time.sleep(1.0)
    assert [vm.submissions for vm in fleets[1]] == [0] * 5


def test_whatever_ends_a_worker(sites: list[Simulator], monkeypatch: pytest.MonkeyPatch) -> None:
    def leave(*_: object, **__: object) -> None:
        raise SystemExit(3)

    monkeypatch.setattr("vijson._fleets.shard.FleetRun", leave)
    run = shards(sites[0], jobs(add_vms(sites[0], 2)))
    [outcome, _] = run
    assert outcome.state == "unknown"
    assert "the worker ended with SystemExit(3)" in str(outcome.error)


def test_a_job_that_is_none(sites: list[Simulator]) -> None:
    nothing: Any = None
    vms = add_vms(sites[0], 2)
    first, last = jobs(vms)
    bad = attrs.evolve(first, vm=nothing)
    outcomes = list(shards(sites[0], [first, bad, last]))
    assert sorted(outcome.state for outcome in outcomes) == ["failed", "succeeded", "succeeded"]
