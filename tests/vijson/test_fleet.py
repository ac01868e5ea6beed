from __future__ import annotations

import csv
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import vijson
import vim25
from vijson._fleets.digest import job_digest
from vijson._fleets.journal import Entry, GuestState, Journal
from vijson.simulator import SimulatedVm, Simulator

LONG = 60.0
SPEC = vijson.linux_spec("web", "example.com")
ROOT = vim25.NamePasswordAuthentication(
    interactive_session=False, username="root", password="secret"
)


def add_vms(sim: Simulator, count: int) -> list[SimulatedVm]:
    accounts = {"guest_accounts": {"root": "secret"}, "administrators": {"root"}}
    return [sim.add_vm(f"vm-{number}", **accounts) for number in range(count)]  # type: ignore[arg-type]  # two kinds


def jobs(vms: list[SimulatedVm]) -> Iterator[vijson.GuestJob]:
    for vm in vms:
        yield vijson.GuestJob(vm=vm.moid, auth=ROOT, spec=SPEC)


def opened(vc: vijson.Client, path: Path) -> Journal:
    return Journal(path, str(vc.content.about.instance_uuid), vc.host)


def test_a_fleet(sim: Simulator, vc: vijson.Client) -> None:
    vms = add_vms(sim, 100)
    vms[7].tools_running = False
    vms[8].next_fault = vim25.LinuxVolumeNotClean()
    events: list[vijson.GuestEvent] = []
    before = len(sim.requests)
    run = vc.customize_guests(jobs(vms), max_in_flight=30, on_event=events.append)
    outcomes = {outcome.vm: outcome for outcome in run}
    requests = len(sim.requests) - before
    assert [vm.customizations for vm in vms] == [int(n not in (7, 8)) for n in range(100)]
    assert outcomes.keys() == {vm.moid for vm in vms}
    assert isinstance(outcomes[vms[7].moid].error, vim25.InvalidState)
    assert isinstance(outcomes[vms[8].moid].error, vim25.LinuxVolumeNotClean)
    assert outcomes[vms[0].moid].state == "succeeded"
    assert requests < 150
    assert run.report.counts == {"succeeded": 98, "failed": 2}
    assert run.report.faults == {"InvalidState": 1, "LinuxVolumeNotClean": 1}
    assert str(run.report).startswith("100 guests in ")
    assert json.loads(run.report.as_json())["guests"] == 100
    assert ["counts", "failed", "2"] in list(csv.reader(run.report.as_csv().splitlines()))
    assert sum(event.state == "submitted" for event in events) == 99
    assert sum(event.state == "ended" for event in events) == 100
    with pytest.raises(RuntimeError, match="is over"):
        next(iter(run))


# README: "a bounded number at once"
def test_no_more_in_flight_than_allowed(sim: Simulator, vc: vijson.Client) -> None:
    vms, taken, ended = add_vms(sim, 40), [0], [0]

    def counted() -> Iterator[vijson.GuestJob]:
        for job in jobs(vms):
            taken[0] += 1
            assert taken[0] - ended[0] <= 5
            yield job

    for _ in vc.customize_guests(counted(), max_in_flight=5):
        ended[0] += 1
    assert (taken, ended) == ([40], [40])


def test_whoever_stops_submits_no_more(sim: Simulator, vc: vijson.Client) -> None:
    vms = add_vms(sim, 50)
    run = iter(vc.customize_guests(jobs(vms), max_in_flight=4))
    next(run)
    del run
    assert sum(vm.submissions for vm in vms) < 10


def test_failed_guests_are_unlocked_on_request(sim: Simulator, vc: vijson.Client) -> None:
    vms = add_vms(sim, 3)
    vms[1].locked = True
    run = vc.customize_guests(jobs(vms), abort_failed=True)
    [failed] = [outcome for outcome in run if outcome.state == "failed"]
    assert not vms[1].locked
    assert "aborted, to clear its lock" in " ".join(failed.error.__notes__ if failed.error else ())


def test_a_users_mistake_stops_nothing(sim: Simulator, vc: vijson.Client) -> None:
    def fail(_: vijson.GuestEvent) -> None:
        raise ValueError("of the user's")

    assert vc.customize_guests(jobs(add_vms(sim, 3)), on_event=fail).run().counts.total() == 3


# README: "The same call takes a run up again that was stopped."
def test_a_journal_is_taken_up_again(sim: Simulator, vc: vijson.Client, tmp_path: Path) -> None:
    vms = add_vms(sim, 20)
    vms[3].tools_running = False
    path = tmp_path / "fleet.db"
    run = iter(vc.customize_guests(jobs(vms), max_in_flight=6, journal=path))
    for _ in range(5):
        next(run)
    run.close()  # type: ignore[attr-defined]  # it is a generator
    vms[3].tools_running = True
    outcomes = list(vc.customize_guests(jobs(vms), journal=path))
    assert len(outcomes) == 20
    assert [vm.customizations for vm in vms] == [int(number != 3) for number in range(20)]
    assert sum(outcome.resumed for outcome in outcomes) >= 5
    again = vc.customize_guests(jobs(vms), journal=path).run()
    assert again.counts == {"succeeded": 19, "failed": 1}
    assert sum(vm.submissions for vm in vms) == 19
    assert b"secret" not in path.read_bytes()


def test_a_journal_that_can_not_be_used(sim: Simulator, vc: vijson.Client, tmp_path: Path) -> None:
    path = tmp_path / "fleet.db"
    path.write_text("this is no journal, but long enough to be taken for one" * 100)
    with pytest.raises(vijson.Error, match="is it no journal"):
        vc.customize_guests(jobs([]), journal=path).run()
    good = tmp_path / "good.db"
    run = iter(vc.customize_guests(jobs(add_vms(sim, 3)), max_in_flight=1, journal=good))
    next(run)
    with pytest.raises(vijson.Error, match="another process"):
        vc.customize_guests(jobs([]), journal=good).run()
    run.close()  # type: ignore[attr-defined]


def test_guests_that_are_listed_twice(sim: Simulator, vc: vijson.Client, tmp_path: Path) -> None:
    vms = add_vms(sim, 2)
    [first, second] = jobs(vms)
    same_key = attrs.evolve(second, key=vms[0].moid)
    for journal in (None, tmp_path / "fleet.db"):
        outcomes = list(vc.customize_guests([first, first, same_key], journal=journal))
        assert sorted(outcome.state for outcome in outcomes) == ["failed", "failed", "succeeded"]
    assert [vm.submissions for vm in vms] == [2, 0]  # once in each run
    [outcome] = vc.customize_guests([same_key], journal=tmp_path / "fleet.db")
    assert "knows vm-1 as the key of vm-1, where vm-1 is to be the key of vm-2" in str(
        outcome.error
    )
    renamed = attrs.evolve(first, key="web")
    [outcome] = vc.customize_guests([renamed], journal=tmp_path / "fleet.db")
    assert "knows vm-1 as the key of vm-1, where web is to be" in str(outcome.error)
    [outcome] = vc.customize_guests([first], journal=tmp_path / "fleet.db")
    assert (outcome.state, outcome.resumed) == ("succeeded", True)


def test_jobs_that_break_off(sim: Simulator, vc: vijson.Client) -> None:
    vms = add_vms(sim, 3)

    def broken() -> Iterator[vijson.GuestJob]:
        yield from jobs(vms)
        raise OSError("no more lines")

    run = vc.customize_guests(broken())
    with pytest.raises(OSError, match="no more lines"):
        run.run()
    assert run.report.counts == {"succeeded": 3}


def test_jobs_that_are_none(sim: Simulator, vc: vijson.Client) -> None:
    nothing: Any = None
    bad = vijson.GuestJob(vm=nothing, auth=ROOT, spec=SPEC)
    good = next(jobs(add_vms(sim, 1)))
    outcomes = list(vc.customize_guests([bad, nothing or object(), good]))  # type: ignore[list-item]
    assert sorted(outcome.state for outcome in outcomes) == ["failed", "failed", "succeeded"]
    assert any("found NoneType" in str(outcome.error) for outcome in outcomes)


def test_a_client_that_is_closed_meanwhile(sim: Simulator, vc: vijson.Client) -> None:
    sim.task_duration = 1.0
    vms = add_vms(sim, 40)
    closing = threading.Timer(0.3, vc.close)
    closing.start()
    outcomes = list(vc.customize_guests(jobs(vms), max_in_flight=10))
    closing.join()
    assert len(outcomes) == 40
    assert {outcome.state for outcome in outcomes} == {"unknown", "failed"}
    assert all(vm.submissions <= 1 for vm in vms)


def test_an_outage_is_not_final(
    sim: Simulator, tmp_path: Path, retries: vijson.RetryPolicy
) -> None:
    vms = add_vms(sim, 3)
    impatient = attrs.evolve(retries, patience=0.1)
    with vijson.connect(**sim.connection, retries=impatient) as vc:
        refusing = sim.disturb("CustomizeGuest_Task", times=None, status=429)
        run = vc.customize_guests(jobs(vms), journal=tmp_path / "fleet.db")
        assert run.run().counts == {"failed": 3}
        refusing.stop()
        run = vc.customize_guests(jobs(vms), journal=tmp_path / "fleet.db")
        assert run.run().counts == {"succeeded": 3}
    assert [vm.submissions for vm in vms] == [1] * 3


@pytest.fixture
def half_sent(
    sim: Simulator, vc: vijson.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Any:
    """A guest that was submitted, of which the journal knows only that it was to be."""
    [vm] = add_vms(sim, 1)
    path = tmp_path / "fleet.db"
    now = vim25.ServiceInstance(vc.service_instance, vc).current_time()
    journal = opened(vc, path)
    [job] = jobs([vm])
    entry = Entry(vm.moid, GuestState.SENDING, job_digest(job), sent_at=now, lasts=0.5)
    journal.write(vm.moid, entry)
    journal.close()
    with vijson.connect(**sim.connection) as other:
        other.customize_guest(vm.moid, ROOT, SPEC)
    return vm, path


def test_what_was_sending_is_found(half_sent: Any, vc: vijson.Client) -> None:
    vm, path = half_sent
    [outcome] = vc.customize_guests(jobs([vm]), journal=path)
    assert (outcome.state, outcome.resumed, vm.submissions) == ("succeeded", True, 1)


@pytest.mark.parametrize("operation", ["RetrievePropertiesEx", "CurrentTime"])
def test_errors_while_resuming_end_nothing(
    sim: Simulator, vc: vijson.Client, half_sent: Any, operation: str
) -> None:
    vm, path = half_sent
    if operation == "CurrentTime":  # it is asked for when no task was found
        time.sleep(0.2)
        sim.purge_tasks()
    sim.disturb(operation, fault=vim25.SystemError(reason="x"))
    [outcome] = vc.customize_guests(jobs([vm]), journal=path)
    assert outcome.state == "unknown"
    journal = opened(vc, path)
    assert journal.read(vm.moid).state == "sending"  # type: ignore[union-attr]  # it is there
    journal.close()
    assert vm.submissions == 1


def test_a_task_that_can_not_be_read_is_not_overlooked(
    sim: Simulator, vc: vijson.Client, half_sent: Any
) -> None:
    vm, path = half_sent

    def refuse() -> None:
        raise vim25.NoPermission(object=vm.reference, privilege_id="System.View")

    with sim._inventory.changed:
        task: Any = sim._inventory.find(vm.recent_tasks[0])
        task.info = refuse
    [outcome] = vc.customize_guests(jobs([vm]), journal=path)
    assert (outcome.state, vm.submissions) == ("unknown", 1)
    assert "could not be read" in str(outcome.error)


KILLED = """
import sys, vijson, vim25
host, port, ca_file, user, password, journal, count, asked = sys.argv[1:]
spec = vijson.linux_spec("web", "example.com")
auth = vim25.NamePasswordAuthentication(
    interactive_session=False, username="root", password="secret"
)
jobs = (
    vijson.GuestJob(vm=f"vm-{n + 1}", auth=auth, spec=spec) for n in range(int(count))
)
with vijson.connect(host, user, password, port=int(port), ca_file=ca_file, timeout=2.0) as vc:
    options = {"journal": journal, "margin": 0.5, "resubmit_unknown": bool(asked)}
    for outcome in vc.customize_guests(jobs, max_in_flight=16, **options):
        print(outcome.vm, outcome.state, flush=True)
"""


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_kill_9_loses_no_guest_and_repeats_none(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with Simulator(task_duration=0.3) as sim:
        vms = add_vms(sim, 60)
        arguments = [sim.host, str(sim.port), sim.ca_file, sim.username, sim.password]
        arguments += [str(tmp_path / "fleet.db"), "60"]
        command = [sys.executable, "-c", KILLED, *arguments]
        for _ in range(2):
            process = subprocess.Popen([*command, ""], stdout=subprocess.DEVNULL)
            before = sum(vm.submissions for vm in vms)
            deadline = time.monotonic() + LONG
            while sum(vm.submissions for vm in vms) == before and time.monotonic() < deadline:
                if process.poll() is not None:
                    break
                time.sleep(0.005)
            time.sleep(chance.uniform(0, 0.6))
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
        # What was about to be sent is left alone, unless that is asked for.
        subprocess.run([*command, ""], stdout=subprocess.DEVNULL, timeout=LONG, check=True)
        assert max(vm.submissions for vm in vms) == 1
        done = subprocess.run(
            [*command, "1"], capture_output=True, text=True, timeout=LONG, check=True
        )
        states = [line.split()[1] for line in done.stdout.splitlines()]
        assert states == ["succeeded"] * 60
        assert [vm.submissions for vm in vms] == [1] * 60
        assert [vm.customizations for vm in vms] == [1] * 60


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_random_faults(seed: int) -> None:
    """Each guest is customized once, or reported with its exact state."""
    chance = random.Random(seed)
    with Simulator(task_duration=0.5) as sim:
        vms = add_vms(sim, 500)
        over = threading.Event()

        def trouble() -> None:
            disturbance = sim.disturb(times=0)
            for _ in range(200):
                if over.wait(chance.uniform(0.02, 0.3)):
                    return
                kinds: list[dict[str, Any]] = [
                    {"drop": "before"},
                    {"drop": "after"},
                    {"status": 503, "headers": {"Retry-After": "0"}},
                    {"status": 502, "body": b"<html>"},
                    {"fault": vim25.NotAuthenticated()},
                    {"delay": 0.3},
                ]
                match chance.randrange(8):
                    case 0:
                        sim.expire_sessions()
                    case 1:
                        sim.expire_sessions(guest_operations_only=True)
                    case 2 if chance.random() < 0.3:
                        sim.restart(seconds=chance.uniform(0, 0.5))
                    case _:
                        operations = ["CustomizeGuest_Task", "WaitForUpdatesEx", None]
                        disturbance.stop()  # so that they do not pile up
                        operation, kind = chance.choice(operations), chance.choice(kinds)
                        disturbance = sim.disturb(operation, **kind)

        with vijson.connect(
            sim.host, sim.username, sim.password, port=sim.port, ca_file=sim.ca_file
        ) as vc:
            thread = threading.Thread(target=trouble)
            thread.start()
            outcomes = {o.vm: o for o in vc.customize_guests(jobs(vms), max_in_flight=64)}
            over.set()
            thread.join()
        assert len(outcomes) == 500
        for vm in vms:
            outcome = outcomes[vm.moid]
            assert vm.submissions <= 1
            if outcome.state == "succeeded":
                assert vm.customizations == 1
            else:
                # Lost on the way, or refused again and again: each says so.
                kinds = {"unknown": vijson.SubmissionUnknown, "failed": vim25.NotAuthenticated}
                assert isinstance(outcome.error, kinds[outcome.state])
                assert vm.submissions == 0
        assert sum(outcome.state == "succeeded" for outcome in outcomes.values()) > 400
