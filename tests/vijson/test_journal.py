"""Journals: on disk before anything is sent, of one vCenter and its jobs."""

from __future__ import annotations

import gc
import os
import sqlite3
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import attrs
import pytest

import vijson
import vim25
from vijson._fleets.digest import job_digest
from vijson._fleets.journal import Entry, GuestState, Journal, _row, _Write
from vijson.simulator import SimulatedVm, Simulator
from vijson.testing import VcenterFactory

LONG = 60.0
SPEC = vijson.linux_spec("web", "example.com")
OTHER = vijson.linux_spec("db", "example.com")
ROOT = vim25.NamePasswordAuthentication(
    interactive_session=False, username="root", password="secret"
)


def add_vms(sim: Simulator, count: int) -> list[SimulatedVm]:
    accounts: Any = {"guest_accounts": {"root": "secret"}, "administrators": {"root"}}
    return [sim.add_vm(f"vm-{number}", **accounts) for number in range(count)]


def jobs(vms: list[SimulatedVm], spec: vim25.CustomizationSpec = SPEC) -> Iterator[vijson.GuestJob]:
    for vm in vms:
        yield vijson.GuestJob(vm=vm.moid, auth=ROOT, spec=spec)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "fleet.db"


KILLED = """
import sys, vijson
from tests.vijson.fleet_process import SPEC, account
host, port, ca_file, user, password, journal, count = sys.argv[1:]
jobs = [vijson.GuestJob(vm=f"vm-{n + 1}", auth=account(), spec=SPEC) for n in range(int(count))]
with vijson.connect(host, user, password, port=int(port), ca_file=ca_file, timeout=2.0) as vc:
    list(vc.customize_guests(jobs, journal=journal))
"""


# README: "is looked for, not sent again"
@pytest.mark.parametrize(("delay", "found"), [(1.0, True), (6.0, False)])
@pytest.mark.parametrize("asked", [False, True])
def test_a_process_that_dies_while_a_slow_server_holds_the_submission(
    sim: Simulator, path: Path, delay: float, found: bool, asked: bool
) -> None:
    vms = add_vms(sim, 3)
    held = sim.disturb("CustomizeGuest_Task", times=3, delay=delay)
    arguments = [sim.host, str(sim.port), sim.ca_file, sim.username, sim.password, str(path), "3"]
    process = subprocess.Popen([sys.executable, "-c", KILLED, *arguments])
    _wait_until(lambda: held.happened == 3)
    process.kill()
    process.wait()
    assert [vm.submissions for vm in vms] == [0, 0, 0]
    with vijson.connect(**sim.connection, timeout=2.0) as vc:
        run = vc.customize_guests(
            jobs(vms), journal=path, margin=1.0, resubmit_unknown=asked and found
        )
        outcomes = list(run)
        if found:  # it arrives within the timeout of the request and the margin
            assert run.report.counts == {"succeeded": 3}
            assert all(outcome.resumed for outcome in outcomes)
            assert [vm.submissions for vm in vms] == [1, 1, 1]
            return
        assert run.report.counts == {"unknown": 3}
        assert "resubmit_unknown=True" in str(outcomes[0].error)
        time.sleep(max(0.0, delay - 3.0))
        _wait_until(lambda: [vm.submissions for vm in vms] == [1, 1, 1])
        # Its task is there now, so it is found, and not submitted again though that is asked for.
        run = vc.customize_guests(jobs(vms), journal=path, margin=1.0, resubmit_unknown=asked)
        assert run.run().counts == {"succeeded": 3}
        assert [vm.submissions for vm in vms] == [1, 1, 1]


def _wait_until(condition: Any) -> None:
    deadline = time.monotonic() + LONG
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_what_never_arrived_is_submitted_again_when_asked(
    sim: Simulator, vc: vijson.Client, path: Path
) -> None:
    vms = add_vms(sim, 2)
    for vm, job in zip(vms, jobs(vms), strict=True):
        _write(vc, path, job, Entry(vm.moid, GuestState.SENDING, sent_at=datetime.now(UTC)))
    run = vc.customize_guests(jobs(vms), journal=path, margin=0.3)
    assert run.run().counts == {"unknown": 2}
    began = time.monotonic()
    run = vc.customize_guests(jobs(vms), journal=path, margin=0.3)
    assert run.run().counts == {"unknown": 2}
    assert time.monotonic() - began < 2  # it is not looked for any longer
    run = vc.customize_guests(jobs(vms), journal=path, margin=0.3, resubmit_unknown=True)
    assert run.run().counts == {"succeeded": 2}
    assert [vm.submissions for vm in vms] == [1, 1]


def test_a_worker_that_dies_while_a_slow_server_holds_the_submission(
    sim: Simulator, tmp_path: Path
) -> None:
    vms = add_vms(sim, 2)
    held = sim.disturb("CustomizeGuest_Task", times=2, delay=1.5)
    site = vijson.VCenter(**sim.connection, timeout=2.0)
    executor = ProcessPoolExecutor(1, get_context("spawn"))

    def kill() -> None:
        _wait_until(lambda: held.happened == 2)
        for pid in list(executor._processes):
            os.kill(pid, 9)

    killer = threading.Thread(target=kill)
    killer.start()
    options: Any = {"journal": tmp_path, "margin": 0.5}
    run = vijson.customize_guests({site: jobs(vms)}, executor, **options)
    assert run.run().counts == {"unknown": 2}
    killer.join()
    with ProcessPoolExecutor(1, get_context("spawn")) as executor:
        run = vijson.customize_guests({site: jobs(vms)}, executor, **options)
        assert run.run().counts == {"succeeded": 2}
    assert [vm.submissions for vm in vms] == [1, 1]


def _write(vc: vijson.Client, path: Path, job: vijson.GuestJob, entry: Entry) -> None:
    journal = Journal(path, str(vc.content.about.instance_uuid), vc.host)
    journal.write(entry.vm, entry._replace(digest=job_digest(job), lasts=0.2))
    journal.close()


# One vCenter and its jobs.


def test_a_journal_of_another_vcenter_is_refused(
    vcenter_factory: VcenterFactory, path: Path
) -> None:
    one, other = (vcenter_factory(task_duration=0.05) for _ in range(2))
    vms = [add_vms(sim, 5) for sim in (one, other)]
    with vijson.connect(**one.connection) as vc:
        assert vc.customize_guests(jobs(vms[0]), journal=path).run().counts == {"succeeded": 5}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with (
            vijson.connect(**other.connection) as vc,
            pytest.raises(vijson.Error, match=r"is of another vCenter, 127\.0\.0\.1"),
        ):
            vc.customize_guests(jobs(vms[1]), journal=path).run()
        gc.collect()  # a file that stayed open would warn
    assert sum(vm.submissions for vm in vms[1]) == 0
    with vijson.connect(**one.connection) as vc:  # it is not locked
        assert vc.customize_guests(jobs(vms[0]), journal=path).run().counts == {"succeeded": 5}


@pytest.mark.parametrize("broken", ["version", "text", "folder", "locked", "no folder"])
def test_a_journal_that_is_refused_is_closed(vc: vijson.Client, path: Path, broken: str) -> None:
    holder = None
    if broken == "version":
        database = sqlite3.connect(path)
        database.execute("PRAGMA user_version=2")
        database.close()
    elif broken == "text":
        path.write_text("no journal" * 1000)
    elif broken == "folder":
        path.mkdir()
    elif broken == "locked":
        holder = Journal(path, "x", "y")
    else:
        path = path / "deeper" / "fleet.db"
    before = set(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else set()
    for _ in range(3):
        with pytest.raises(vijson.Error, match=r"journal .*fleet\.db"):
            vc.customize_guests([], journal=path).run()
    gc.collect()
    if holder is not None:  # SQLite closes what shares its lock together with it
        holder.close()
    after = set(os.listdir("/proc/self/fd")) if before else set()
    assert len(after) <= len(before)


def test_a_job_that_has_changed_is_reported(sim: Simulator, vc: vijson.Client, path: Path) -> None:
    vms = add_vms(sim, 3)
    assert vc.customize_guests(jobs(vms), journal=path).run().counts == {"succeeded": 3}
    run = vc.customize_guests(jobs(vms, OTHER), journal=path)
    outcomes = list(run)
    assert run.report.counts == {"changed": 3}
    assert "with another spec, account or parameters (succeeded)" in str(outcomes[0].error)
    assert [vm.submissions for vm in vms] == [1] * 3
    assert vc.customize_guests(jobs(vms), journal=path).run().counts == {"succeeded": 3}
    run = vc.customize_guests(jobs(vms, OTHER), journal=path, rerun_changed=True)
    assert run.run().counts == {"succeeded": 3}
    assert [vm.submissions for vm in vms] == [2] * 3
    assert vms[0].guest_host_name == "db"
    run = vc.customize_guests(jobs(vms, OTHER), journal=path, rerun_changed=True)
    assert run.run().counts == {"succeeded": 3}
    assert [vm.submissions for vm in vms] == [2] * 3


def test_what_has_failed_is_tried_again_when_asked_for(
    sim: Simulator, vc: vijson.Client, path: Path
) -> None:
    vms = add_vms(sim, 2)
    vms[0].powered_on = False
    assert vc.customize_guests(jobs(vms), journal=path).run().counts == {
        "succeeded": 1,
        "failed": 1,
    }
    vms[0].powered_on = True
    [failed, _] = sorted(vc.customize_guests(jobs(vms), journal=path), key=lambda one: one.vm)
    assert (failed.state, failed.resumed, failed.seconds) == ("failed", True, None)
    run = vc.customize_guests(jobs(vms), journal=path, rerun_failed=True)
    assert run.run().counts == {"succeeded": 2}
    assert [vm.customizations for vm in vms] == [1, 1]
    assert [entry.state for entry in vijson.read_journal(path)] == ["succeeded"] * 2


def test_a_changed_job_waits_for_the_earlier_one(
    sim: Simulator, vc: vijson.Client, path: Path
) -> None:
    sim.task_duration = 1.0
    [vm] = add_vms(sim, 1)
    stopped = iter(vc.customize_guests(_then_stop(jobs([vm])), journal=path))
    with pytest.raises(InterruptedError):
        list(stopped)
    _write_submitted(vc, path, vm)
    run = vc.customize_guests(jobs([vm], OTHER), journal=path, rerun_changed=True)
    [outcome] = run
    assert (outcome.state, outcome.task, outcome.resumed) == ("succeeded", "task-2", False)
    assert (vm.submissions, vm.guest_host_name) == (2, "db")


def _then_stop(more: Iterator[vijson.GuestJob]) -> Iterator[vijson.GuestJob]:
    yield from more
    raise InterruptedError


def _write_submitted(vc: vijson.Client, path: Path, vm: SimulatedVm) -> None:
    [job] = jobs([vm])
    _write(vc, path, job, Entry(vm.moid, GuestState.SUBMITTED, task="task-1"))


PARAMETERS = [vim25.OptionValue(key="acme.token", value="pa55word")]
JOB = vijson.GuestJob(vm="vm-1", auth=ROOT, spec=SPEC, config_params=PARAMETERS)
SCRIPTED = vijson.linux_spec("web", "example.com", script_text="one")


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({"auth": attrs.evolve(ROOT, password="another")}, True),
        ({"auth": attrs.evolve(ROOT, username="admin")}, False),
        ({"spec": OTHER}, False),
        ({"spec": SCRIPTED}, False),
        ({"config_params": [vim25.OptionValue(key="acme.token", value="other")]}, True),
        ({"config_params": [vim25.OptionValue(key="acme.user", value="pa55word")]}, False),
        ({"config_params": None}, False),
        ({"key": "web"}, True),
    ],
)
def test_digests(change: dict[str, Any], same: bool) -> None:
    """What is secret makes no difference: so no guess of it can be tried."""
    assert (job_digest(attrs.evolve(JOB, **change)) == job_digest(JOB)) == same


def test_digests_of_what_is_no_spec() -> None:
    wrong: list[Any] = [None, 5, "\ud800", object(), {}]
    digests = {job_digest(attrs.evolve(JOB, spec=spec)) for spec in wrong}
    assert len(digests) == 5


# Disks.


DISK = """
import resource, sys, vijson
from tests.vijson.fleet_process import SPEC, account
host, port, ca_file, user, password, journal, count, size = sys.argv[1:]
jobs = [vijson.GuestJob(vm=f"vm-{n + 1}", auth=account(), spec=SPEC) for n in range(int(count))]
with vijson.connect(host, user, password, port=int(port), ca_file=ca_file, timeout=2.0) as vc:
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(size), hard))
    first = vc.customize_guests(jobs, journal=journal, margin=0.2).run()
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    second = vc.customize_guests(jobs, journal=journal, margin=0.2).run()
print(first.counts.total(), second.counts.total(), first.counts["failed"], second.counts["failed"])
"""


@pytest.mark.parametrize("size", [60_000, 90_000, 150_000])
def test_a_full_disk(sim: Simulator, path: Path, size: int) -> None:
    """The same call on the same client: what was submitted stays findable."""
    vms = add_vms(sim, 60)
    arguments = [sim.host, str(sim.port), sim.ca_file, sim.username, sim.password]
    command = [sys.executable, "-c", DISK, *arguments, str(path), "60", str(size)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LONG, check=True)
    first, second, failed, failed_again = map(int, done.stdout.split())
    assert (first, second) == (60, 60)
    assert failed > 0  # the disk was full, and nothing sent
    assert failed_again == 0
    assert max(vm.submissions for vm in vms) == 1
    assert sum(vm.submissions for vm in vms) == 60


def test_commits_are_on_disk(path: Path) -> None:
    journal = Journal(path, "uuid", "host")
    assert journal._database.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
    assert journal._database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert journal._database.execute("PRAGMA locking_mode").fetchone() == ("exclusive",)
    journal.close()


def test_many_writes_share_commits(path: Path) -> None:
    journal = Journal(path, "uuid", "host")
    commits = 0

    def count(statement: str) -> None:
        nonlocal commits
        commits += statement == "COMMIT"

    journal._database.set_trace_callback(count)
    entry = Entry("vm-1", GuestState.SENDING, "digest", datetime.now(UTC), 30.0)
    threads = [threading.Thread(target=journal.write, args=(f"key-{n}", entry)) for n in range(200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert commits < 200
    assert all(journal.read(f"key-{n}") == entry for n in range(200))
    journal.close()
    journal.close()
    with pytest.raises(vijson.Error, match="is closed"):
        journal.write("key-1", entry._replace(state=GuestState.FAILED))
    journal.note("key-1", entry._replace(state=GuestState.FAILED))  # does nothing any more
    journal = Journal(path, "uuid", "host")
    assert journal.read("key-1") == entry
    journal.close()


def test_one_write_that_fails_fails_alone(path: Path) -> None:
    journal = Journal(path, "uuid", "host")
    entry = Entry("vm-1", GuestState.SUBMITTED, task="task-1")
    with journal._lock:  # so that they come together
        for key in ("a", "\ud800", "b"):
            journal._queue.put(_plain_write(key, entry))
    journal.write("c", entry)
    assert [journal.read(key) for key in "abc"] == [entry] * 3
    with pytest.raises(vijson.Error, match="surrogates not allowed"):
        journal.write("\ud800", entry)
    journal.close()


def _plain_write(key: str, entry: Entry) -> Any:
    return _Write(key, _row(key, entry), None)


def test_notes_that_could_not_be_written_are_written_later(path: Path) -> None:
    journal = Journal(path, "uuid", "host")
    journal.write("a", Entry("vm-1", GuestState.SENDING))
    journal._database.execute("PRAGMA query_only=ON")
    journal.note("a", Entry("vm-1", GuestState.SUBMITTED, task="task-1"))
    journal.note("b", None)
    _wait_until(lambda: "a" in journal._owed)
    journal._database.execute("PRAGMA query_only=OFF")
    journal.close()
    journal = Journal(path, "uuid", "host")
    assert journal.read("a") == Entry("vm-1", GuestState.SUBMITTED, task="task-1")
    journal.close()


def test_an_entry_that_is_broken(vc: vijson.Client, sim: Simulator, path: Path) -> None:
    [vm] = add_vms(sim, 1)
    assert vc.customize_guests(jobs([vm]), journal=path).run().counts == {"succeeded": 1}
    for change in ("state='odd'", "sent_at='soon', state='sending'"):
        database = sqlite3.connect(path)
        database.execute(f"UPDATE guests SET {change}")
        database.commit()
        database.close()
        [outcome] = vc.customize_guests(jobs([vm]), journal=path)
        assert "is broken" in str(outcome.error)
        assert vm.submissions == 1


# Jobs that are none.


@pytest.mark.parametrize("kept", [False, True])
def test_what_is_no_job_ends_that_item_alone(
    sim: Simulator, vc: vijson.Client, path: Path, kept: bool
) -> None:
    vms = add_vms(sim, 4)
    first, second, third, fourth = jobs(vms)
    items: Any = [None, first, None, 5, second, object(), third, {"vm": "vm-4"}, None, fourth]
    run = vc.customize_guests(items, journal=path if kept else None, max_in_flight=3)
    outcomes = list(run)
    assert run.report.counts == {"succeeded": 4, "failed": 6}
    texts = [str(outcome.error) for outcome in outcomes if outcome.error]
    assert "expected a GuestJob, found NoneType" in texts
    assert [vm.submissions for vm in vms] == [1] * 4
