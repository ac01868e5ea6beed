"""What earlier runs have left: never a lie about a guest, never its task for another's."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 60.0
SPEC = vijson.linux_spec("web", "example.com")
OTHER = vijson.linux_spec("db", "example.com")
ROOT = vim25.NamePasswordAuthentication(
    interactive_session=False, username="root", password="secret"
)


RETRIES = vijson.RetryPolicy(first_pause=0.02, look_pause=0.02, clock_slack=0.0)


@pytest.fixture
def vc(sim: Simulator) -> Iterator[vijson.Client]:
    with vijson.connect(**sim.connection, timeout=2.0, retries=RETRIES) as client:
        yield client


def add_vms(sim: Simulator, count: int) -> list[SimulatedVm]:
    accounts: Any = {"guest_accounts": {"root": "secret"}, "administrators": {"root"}}
    return [sim.add_vm(f"vm-{number}", **accounts) for number in range(count)]


def jobs(vms: list[SimulatedVm], spec: Any = SPEC) -> list[vijson.GuestJob]:
    return [vijson.GuestJob(vm=vm.moid, auth=ROOT, spec=spec) for vm in vms]


RUN = """
import sys, vijson
from tests.vijson.fleet_process import SPEC, account
host, port, ca_file, user, password, journal = sys.argv[1:]
job = vijson.GuestJob(vm="vm-1", auth=account(), spec=SPEC)
with vijson.connect(host, user, password, port=int(port), ca_file=ca_file) as vc:
    try:
        vc.customize_guests([job], journal=journal).run()
    except vijson.Error as error:
        print(error)
"""


def test_a_journal_stays_locked_when_somebody_reads_it(
    sim: Simulator, vc: vijson.Client, tmp_path: Path
) -> None:
    """SQLite's own lock ends when any descriptor of the file is closed in the process."""
    path = tmp_path / "fleet.db"
    vms = add_vms(sim, 2)
    arguments = [sim.host, str(sim.port), sim.ca_file, sim.username, sim.password, str(path)]
    told: list[str] = []

    def asked() -> Iterator[vijson.GuestJob]:
        shutil.copy(path, tmp_path / "backup.db")
        done = subprocess.run(
            [sys.executable, "-c", RUN, *arguments],
            capture_output=True,
            text=True,
            timeout=LONG,
            check=True,
        )
        told.append(done.stdout)
        yield from jobs(vms)

    assert vc.customize_guests(asked(), journal=path).run().counts == {"succeeded": 2}
    assert "another process is using it" in told[0]
    assert [vm.submissions for vm in vms] == [1, 1]


@pytest.mark.parametrize("path", ["", ":memory:"])
def test_a_journal_that_keeps_nothing_is_refused(vc: vijson.Client, path: str) -> None:
    with pytest.raises(vijson.Error, match="is no path of a file"):
        vc.customize_guests([], journal=path).run()


def test_an_earlier_task_is_not_taken_for_a_lost_one(
    sim: Simulator, vc: vijson.Client, tmp_path: Path
) -> None:
    path = tmp_path / "fleet.db"
    [vm] = add_vms(sim, 1)
    assert vc.customize_guests(jobs([vm]), journal=path).run().counts == {"succeeded": 1}
    with vijson.connect(**sim.connection, timeout=2.0) as other:
        sim.disturb("CustomizeGuest_Task", drop="before")
        options: Any = {"journal": path, "rerun_changed": True, "margin": 0.2}
        [outcome] = other.customize_guests(jobs([vm], OTHER), **options)
        assert outcome.state == "unknown"
        [outcome] = other.customize_guests(jobs([vm], OTHER), **options)
        assert outcome.state == "unknown"
        assert vm.submissions == 1
        [outcome] = other.customize_guests(jobs([vm], OTHER), resubmit_unknown=True, **options)
        assert (outcome.state, vm.submissions, vm.guest_host_name) == ("succeeded", 2, "db")


@pytest.mark.parametrize("broken", ["row", "key"])
def test_what_can_not_be_read_of_an_earlier_run_is_unknown(
    sim: Simulator, vc: vijson.Client, tmp_path: Path, broken: str
) -> None:
    path = tmp_path / "fleet.db"
    [vm] = add_vms(sim, 1)
    [job] = jobs([vm])
    assert vc.customize_guests([job], journal=path).run().counts == {"succeeded": 1}
    if broken == "row":
        database = sqlite3.connect(path)
        database.execute("UPDATE guests SET state='odd'")
        database.commit()
        database.close()
    else:
        job = attrs.evolve(job, key="another")
    [outcome] = vc.customize_guests([job], journal=path)
    assert (outcome.state, vm.submissions) == ("unknown", 1)


def test_shards_of_which_a_journal_may_know_are_unknown(sim: Simulator, tmp_path: Path) -> None:
    vms = add_vms(sim, 2)
    site = vijson.VCenter(**sim.connection, retries=RETRIES)
    with ThreadPoolExecutor(1) as executor:
        run = vijson.customize_guests({site: jobs(vms)}, executor, journal=tmp_path)
        assert run.run().counts == {"succeeded": 2}
        wrong = vijson.VCenter(**(sim.connection | {"password": "wrong", "retries": RETRIES}))
        run = vijson.customize_guests({wrong: jobs(vms)}, executor, journal=tmp_path)
        assert run.run().counts == {"unknown": 2}


class Repeating(Executor):
    """Carries out each call twice, as if the worker had died after the first time."""

    def submit(self, call: Any, /, *arguments: Any, **named: Any) -> Future[Any]:
        future: Future[Any] = Future()
        call(*arguments, **named)
        future.set_result(call(*arguments, **named))
        return future


def test_a_repeated_shard_that_fails_is_unknown(sim: Simulator) -> None:
    vms = add_vms(sim, 2)
    site = vijson.VCenter(**sim.connection, retries=RETRIES)
    fault = vim25.SystemError(reason="x")
    # In the second attempt.
    sim.disturb("CurrentTime", when=lambda _: sim.count("CustomizeGuest_Task") == 2, fault=fault)
    run = vijson.customize_guests({site: jobs(vms)}, Repeating(), margin=0.1)
    assert run.run().counts == {"unknown": 2}
    assert [vm.submissions for vm in vms] == [1, 1]


def test_a_run_is_iterated_once(sim: Simulator, vc: vijson.Client) -> None:
    vms = add_vms(sim, 2)
    run = vc.customize_guests(jobs(vms))
    with pytest.raises(RuntimeError, match="is over"):
        list(zip(run, run, strict=True))
    assert max(vm.submissions for vm in vms) == 1


@pytest.mark.parametrize("how", [{"fault": vim25.SystemError(reason="x")}, {"drop": "before"}])
def test_a_login_that_fails_in_between_is_not_the_guests_fault(
    sim: Simulator, vc: vijson.Client, tmp_path: Path, how: Any
) -> None:
    """The server has refused the call with the session: it may be sent by the next run."""
    path = tmp_path / "fleet.db"
    [vm] = add_vms(sim, 1)
    vc.server_time()
    sim.expire_sessions(guest_operations_only=True)
    sim.disturb("Login", **how)
    [outcome] = vc.customize_guests(jobs([vm]), journal=path)
    assert (outcome.state, type(outcome.error)) == ("failed", vim25.NotAuthenticated)
    [outcome] = vc.customize_guests(jobs([vm]), journal=path)
    assert (outcome.state, vm.submissions) == ("succeeded", 1)


def test_a_run_that_was_stopped_aborts_nothing(sim: Simulator, vc: vijson.Client) -> None:
    sim.task_duration = 0.5
    vms = add_vms(sim, 2)
    vms[1].next_fault = vim25.LinuxVolumeNotClean()
    # So the fault comes when the run has long been stopped.
    second = vms[1].moid.encode()
    late = sim.disturb("CustomizeGuest_Task", when=lambda r: second in r.body, delay=1.0)
    events: list[vijson.GuestEvent] = []
    run = iter(vc.customize_guests(jobs(vms), abort_failed=True, on_event=events.append))
    assert next(run).vm == vms[0].moid
    run.close()  # type: ignore[attr-defined]  # it is a generator
    assert sim.count("AbortCustomization_Task") == 0
    told = len(events)
    time.sleep(2.0)
    assert (late.happened, vms[1].submissions) == (1, 1)
    assert sim.count("AbortCustomization_Task") == 0
    assert len(events) == told


@pytest.mark.parametrize("leave", [SystemExit, KeyboardInterrupt])
def test_a_callback_that_wants_to_leave_stops_nothing(
    sim: Simulator, vc: vijson.Client, leave: type[BaseException]
) -> None:
    def callback(_: object) -> None:
        raise leave

    outcomes: list[vijson.GuestOutcome] = []
    run = vc.customize_guests(jobs(add_vms(sim, 3)), on_event=callback)
    thread = threading.Thread(target=lambda: outcomes.extend(run), daemon=True)
    thread.start()
    thread.join(LONG)
    assert len(outcomes) == 3


def test_outcomes_come_before_the_next_job(sim: Simulator, vc: vijson.Client) -> None:
    vms = add_vms(sim, 3)
    seen: list[str] = []

    def slowly() -> Iterator[vijson.GuestJob]:
        for number, job in enumerate(jobs(vms)):
            seen.append(f"job {number}")
            yield job
            time.sleep(0.5)

    for outcome in vc.customize_guests(slowly()):
        seen.append(outcome.vm)
    assert seen.index(vms[0].moid) < seen.index("job 2")


@pytest.mark.parametrize("kind", ["HostSystem", "Task"])
def test_what_is_no_vm_is_not_customized(sim: Simulator, vc: vijson.Client, kind: str) -> None:
    reference = vim25.ManagedObjectReference(type=kind, value="vm-1")
    with pytest.raises(TypeError, match=f"expected a VirtualMachine, found the {kind}"):
        vc.customize_guest(reference, ROOT, SPEC)


def test_it_is_looked_for_until_it_can_not_be_under_way_any_more(
    sim: Simulator, vc: vijson.Client
) -> None:
    """However often that is, and no longer."""
    [vm] = add_vms(sim, 1)
    since, looks = vc.server_time(), 0

    def begin_late(seconds: float) -> None:
        nonlocal looks
        looks += 1
        if looks == 20:
            vc.customize_guest(vm.moid, ROOT, SPEC)
        time.sleep(seconds)

    arguments: Any = {"others": (), "wait": begin_late}
    task = vc.guests.look_for(vm.reference, since, lasts=60.0, **arguments)
    assert task is not None
    assert looks == 20
    task.wait(20)
    assert vc.guests.look_for(vm.reference, vc.server_time(), lasts=0.5, **arguments) is None
    assert looks > 22
