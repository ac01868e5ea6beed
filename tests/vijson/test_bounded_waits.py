"""Waits end in time, whatever the server, the network or the user's callbacks do."""

from __future__ import annotations

import asyncio
import logging
import math
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0


@pytest.fixture
def start(sim: Simulator) -> Callable[[vijson.Client, int], list[vijson.RunningTask]]:
    """Start tasks, as if they had been started long ago."""
    vm = sim.add_vm("some-vm")

    def tasks(vc: vijson.Client, count: int) -> list[vijson.RunningTask]:
        with sim._inventory.changed:
            references = [
                sim._tasks.start("Test.run", vm.reference, "u", lambda: None) for _ in range(count)
            ]
        return [vijson.RunningTask(vc, reference) for reference in references]

    return tasks


async def _awaited(task: vijson.RunningTask, timeout: float) -> None:
    await asyncio.wait_for(task, timeout)


WAYS: dict[str, Callable[[vijson.RunningTask, float], object]] = {
    "wait": lambda task, timeout: task.wait(timeout),
    "wait with progress": lambda task, timeout: task.wait(timeout, on_progress=print),
    "result": lambda task, timeout: task.result(timeout),
    "wait_all": lambda task, timeout: vijson.wait_all([task], timeout),
    "as_completed": lambda task, timeout: list(vijson.as_completed([task], timeout)),
    "as_future": lambda task, timeout: task.as_future().result(timeout),
    "await": lambda task, timeout: asyncio.run(_awaited(task, timeout)),
}
TROUBLE: dict[str, Callable[[Simulator], object]] = {
    "silent": lambda sim: sim.disturb(times=None, delay=math.inf),
    "silent in waits": lambda sim: sim.disturb("WaitForUpdatesEx", times=None, delay=math.inf),
    "down": lambda sim: sim.restart(seconds=60),
    "breaks connections": lambda sim: sim.disturb(times=None, drop="before"),
    "page": lambda sim: sim.disturb(times=None, status=502, body=b"<html>"),
    "running": lambda sim: None,
}


# README: "A wait ends within a second of its timeout, whatever server and network do."
@pytest.mark.parametrize("trouble", TROUBLE)
def test_a_wait_ends_within_a_second_of_its_timeout(
    sim: Simulator, start: Any, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    """Also when nothing is known of the task by the time that progress is due."""
    monkeypatch.setattr("vijson._tasks.running._TICK", 0.15)
    sim.task_duration = 60
    with (
        vijson.connect(**sim.connection, timeout=0.7) as vc,
        ThreadPoolExecutor(2 * len(WAYS)) as pool,
    ):
        tasks = iter(start(vc, 2 * len(WAYS)))
        TROUBLE[trouble](sim)
        took = {
            (way, timeout): pool.submit(_seconds_until_timeout, WAYS[way], next(tasks), timeout)
            for timeout in (0.5, 0.0)
            for way in WAYS
        }
        for (way, timeout), seconds in took.items():
            assert timeout - 0.01 <= seconds.result(LONG) < timeout + 1, way


def _seconds_until_timeout(way: Any, task: vijson.RunningTask, timeout: float) -> float:
    began = time.monotonic()
    # To look once may also fail.
    with pytest.raises(TimeoutError if timeout else (TimeoutError, vijson.Error)):
        way(task, timeout)
    return time.monotonic() - began


@pytest.mark.parametrize("timeout", [math.nan, "5", True])
def test_what_is_no_time_to_wait(vc: vijson.Client, start: Any, timeout: Any) -> None:
    [task] = start(vc, 1)
    for wait in (task.wait, task.result, partial(vijson.wait_all, [task])):
        with pytest.raises(ValueError, match="timeout: expected seconds"):
            wait(timeout)


def test_endless_timeouts(vc: vijson.Client, start: Any) -> None:
    [task, other] = start(vc, 2)
    assert task.wait(math.inf) is None
    assert vijson.wait_all([other], math.inf) == [None]
    assert vijson.wait_all([other], 1e300) == [None]


def test_a_task_that_changes_all_the_time(
    vc: vijson.Client, start: Any, sim: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    sim.task_duration = 60
    [task] = start(vc, 1)
    over = threading.Event()

    def flood() -> None:
        for number in range(1_000_000):
            if over.is_set():
                return
            task.changed({"info.state": "running", "info.progress": number % 100})

    thread = threading.Thread(target=flood)
    thread.start()
    began = time.monotonic()
    with pytest.raises(vijson.TaskTimeout):
        task.wait(0.5, on_progress=lambda _: None)
    assert time.monotonic() - began < 1.5
    over.set()
    thread.join()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        vim25.dumps(vim25.UpdateSet(version="1", truncated=True)),
        vim25.dumps(vim25.UpdateSet(version="1", truncated=False)),
    ],
)
def test_waits_that_are_answered_at_once_do_not_spin(
    sim: Simulator, vc: vijson.Client, start: Any, body: bytes
) -> None:
    sim.task_duration = 60
    [slow] = start(vc, 1)
    future = slow.as_future()
    time.sleep(0.3)
    spinning = sim.disturb("WaitForUpdatesEx", times=None, status=200, body=body)
    slow.reference  # noqa: B018  # it is waited for
    sim.task_duration = 0.1
    [quick] = start(vc, 1)  # so the open wait ends, and the next one is answered at once
    other = quick.as_future()
    time.sleep(2.5)
    assert spinning.happened < 25
    spinning.stop()
    assert other.result(LONG) is None
    assert not future.done()
    future.cancel()


def test_closing_while_tasks_end(
    sim: Simulator, start: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Each future ends once, and the session is always left."""
    for attempt in range(12):
        sim.task_duration = 0.3
        vc = vijson.connect(**sim.connection)
        tasks = start(vc, 60)
        futures = [task.as_future() for task in tasks]
        waits = [threading.Thread(target=_ignore, args=(task,)) for task in tasks[:10]]
        for thread in waits:
            thread.start()
        time.sleep(0.25 + attempt * 0.02)
        vc.close()
        for future in futures:
            error = future.exception(LONG)
            assert error is None or isinstance(error, vijson.WaitInterrupted)
        for thread in waits:
            thread.join(LONG)
            assert not thread.is_alive()
        assert sim.live_sessions == 0
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def test_each_subscriber_learns_of_one_end(
    sim: Simulator, vc: vijson.Client, start: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever comes first: the end of the task, or that of the wait."""
    sim.task_duration = 60
    first, second = start(vc, 2)
    futures = [task.as_future() for task in (first, second)]
    first.changed({"info.state": "success"})
    first.interrupted(vijson.Error("closed"))
    second.interrupted(vijson.Error("closed"))
    second.changed({"info.state": "success"})
    assert futures[0].result(LONG) is None
    with pytest.raises(vijson.WaitInterrupted, match="closed"):
        futures[1].result(LONG)
    time.sleep(0.1)
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def _ignore(task: vijson.RunningTask) -> None:
    with suppress(vijson.Error, vim25.MethodFault):
        task.wait(LONG)


def test_callbacks_may_wait_for_other_tasks(sim: Simulator, vc: vijson.Client, start: Any) -> None:
    """Whatever a callback does, other waits go on."""
    first, second, third = start(vc, 3)
    seen: list[object] = []
    blocked = threading.Event()

    def wait_for_another(_: object) -> None:
        seen.append(second.wait(LONG))
        blocked.wait(LONG)

    first.on_progress(wait_for_another)
    future = first.as_future()
    future.add_done_callback(wait_for_another)
    assert third.wait(LONG) is None
    assert first.wait(LONG) is None
    sim.task_duration = 0.1
    [fourth] = start(vc, 1)
    assert fourth.wait(LONG) is None  # while both are blocked
    deadline = time.monotonic() + LONG
    while len(seen) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert seen == [None, None]
    blocked.set()


def test_a_mistake_in_one_end_ends_that_wait_alone(
    sim: Simulator, vc: vijson.Client, start: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = start(vc, 2)

    def fail(known: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(bad, "_note", fail)
    future = bad.as_future()
    assert good.wait(LONG) is None
    with pytest.raises(vijson.WaitInterrupted, match="ZeroDivisionError"):
        future.result(LONG)


def test_a_loop_that_breaks_leaves_nobody_waiting(
    sim: Simulator, vc: vijson.Client, start: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    sim.task_duration = 60

    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(vc.waiting, "_endure", fail)
    monkeypatch.setattr(vc.waiting, "_wait", fail)
    [task] = start(vc, 1)
    with pytest.raises(vijson.WaitInterrupted, match="MemoryError"):
        task.wait(LONG)
    monkeypatch.undo()
    sim.task_duration = 0.1
    [other] = start(vc, 1)
    assert other.wait(LONG) is None  # in another loop


FORKED = """
import os, sys, time, vijson, vim25
host, port, ca_file, user, password, moid = sys.argv[1:]
settings = dict(port=int(port), ca_file=ca_file, timeout=5)
vc = vijson.connect(host, user, password, **settings)
reference = vim25.ManagedObjectReference(type="Task", value=moid)
task = vijson.RunningTask(vc, reference)
future = task.as_future()
watch = vc.watch(vim25.VirtualMachine, ["name"])
next(watch)
time.sleep(0.3)
pid = os.fork()
if pid == 0:
    calls = [lambda: next(watch), lambda: vc.watch(vim25.VirtualMachine, ["name"]),
             lambda: task.wait(5), task.as_future, lambda: vijson.wait_all([task], 5),
             task.info, lambda: vc.find_vm("x"), lambda: task.wait(0), vc.server_time]
    for call in calls:
        try:
            call()
        except vijson.Error as error:
            assert "connect again" in str(error), error
        else:
            os._exit(3)
    vc.close()  # the parent's session stays
    with vijson.connect(host, user, password, **settings) as own:
        vijson.RunningTask(own, reference).wait(10)
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
assert future.result(10) is None
vc.server_time()
vc.close()
"""


def test_a_client_does_not_cross_a_fork(sim: Simulator, vm: SimulatedVm) -> None:
    sim.task_duration = 2.0
    with sim._inventory.changed:
        reference = sim._tasks.start("Test.run", vm.reference, "u", lambda: None)
    arguments = [sim.host, str(sim.port), sim.ca_file, sim.username, sim.password]
    command = [sys.executable, "-W", "ignore", "-c", FORKED, *arguments, reference.value]
    done = subprocess.run(command, timeout=LONG, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert sim.live_sessions == 0


def test_a_future_that_is_cancelled_meanwhile(
    sim: Simulator, vc: vijson.Client, start: Any
) -> None:
    sim.task_duration = 60
    [task] = start(vc, 1)
    future = task.as_future()
    future.cancel()
    with pytest.raises(CancelledError):
        future.result(1)
    task.changed({"info.state": "success"})
    assert task.wait(0) is None


def test_a_thread_that_can_not_start_ends_no_later_wait(
    sim: Simulator, vc: vijson.Client, start: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    [first, second] = start(vc, 2)

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    with pytest.raises(RuntimeError):
        first.wait(1)
    monkeypatch.undo()
    assert second.wait(LONG) is None
    assert first.wait(LONG) is None


def test_looks_at_a_task_are_shared(sim: Simulator, start: Any) -> None:
    sim.task_duration = 60
    with vijson.connect(**sim.connection, timeout=2.0) as vc:
        [task] = start(vc, 1)
        sim.disturb("info", times=None, delay=math.inf)
        threads = threading.active_count()
        with ThreadPoolExecutor(8) as pool:
            for waiting in [pool.submit(task.wait, 0) for _ in range(8)]:
                with pytest.raises(vijson.TaskTimeout):
                    waiting.result(LONG)
        assert threading.active_count() <= threads + 2


def test_a_closed_client_leaves_no_other_wait_behind(
    sim: Simulator, vc: vijson.Client, start: Any
) -> None:
    sim.task_duration = 60
    other = vijson.connect(**sim.connection)
    [task], [gone] = start(vc, 1), start(other, 1)
    other.close()
    with pytest.raises(vijson.Error, match="is closed"):
        vijson.wait_all([task, gone], 5)
    assert not vc.waiting._tasks._watched


def test_a_large_answer_to_a_wait_is_refused(sim: Simulator, vc: vijson.Client, start: Any) -> None:
    """To decode it would hold up all threads."""
    [task] = start(vc, 1)
    body = b'{"_typeName":"UpdateSet","version":"' + b"x" * (5 << 20) + b'","truncated":false}'
    sim.disturb("WaitForUpdatesEx", status=200, body=body)
    assert task.wait(LONG) is None
