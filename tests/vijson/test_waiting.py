"""Many tasks in one loop, and what the loop outlasts."""

from __future__ import annotations

import asyncio
import math
import subprocess
import sys
import threading
import time
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0


@pytest.fixture
def start(sim: Simulator, vc: vijson.Client) -> Any:
    """Start tasks, as if they had been started long ago."""

    def tasks(count: int, finish: Any = lambda: None) -> list[vijson.RunningTask]:
        vm = sim.add_vm("some-vm")
        with sim._inventory.changed:
            references = [
                sim._tasks.start("Test.run", vm.reference, "u", finish) for _ in range(count)
            ]
        return [vijson.RunningTask(vc, reference) for reference in references]

    return tasks


# README: "with one call to the server for all of them"
def test_the_number_of_requests_does_not_grow_with_the_tasks(
    sim: Simulator, vc: vijson.Client, start: Any
) -> None:
    sim.task_duration = 1.0
    tasks = start(350)  # four updates of a hundred objects, at most
    before = len(sim.requests)
    assert vijson.wait_all(tasks, LONG) == [None] * 350
    assert len(sim.requests) - before < 60
    assert sim.most_waits == 1
    assert sim.count("ModifyListView") <= 10  # not one for each task
    assert sim.count("info") == 0


def test_as_completed_yields_each_as_it_ends(sim: Simulator, start: Any) -> None:
    sim.task_duration = 0.8
    [slow] = start(1)
    sim.task_duration = 0.1
    [quick, failing] = start(2)
    failing.cancel()
    ended = list(vijson.as_completed([slow, quick, failing, quick], LONG))
    assert ended[-1] is slow
    assert set(ended) == {slow, quick, failing}
    with pytest.raises(vim25.RequestCanceled):
        failing.result()


def test_as_completed_says_which_tasks_go_on(sim: Simulator, start: Any) -> None:
    [quick] = start(1)
    sim.task_duration = 30
    slow = start(2)
    with pytest.raises(vijson.TaskTimeout, match=r"2 tasks have not .* 1 s: task-2") as caught:
        list(vijson.as_completed([*slow, quick], 1))
    assert list(caught.value.tasks) == slow
    assert caught.value.task is slow[0]
    assert quick.done


def test_wait_all_raises_the_first_fault_after_all_have_ended(sim: Simulator, start: Any) -> None:
    sim.task_duration = 0.4
    tasks = start(3)
    tasks[1].cancel()
    with pytest.raises(vim25.RequestCanceled):
        vijson.wait_all(tasks, LONG)
    assert all(task.done for task in tasks)


def test_a_future(sim: Simulator, start: Any) -> None:
    sim.task_duration = 0.2
    task, other = start(2)
    assert task.as_future().result(LONG) is None
    assert task.as_future().done()
    future = other.as_future()
    assert future.cancel()  # ends the wait
    assert other.wait(LONG) is None  # and not the task


def test_await(sim: Simulator, start: Any) -> None:
    sim.task_duration = 0.3
    tasks = start(3)
    ticks = []

    async def tick() -> None:
        while True:
            ticks.append(1)
            await asyncio.sleep(0.01)

    async def main() -> list[Any]:
        ticking = asyncio.create_task(tick())
        results = await asyncio.gather(*tasks)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(asyncio.gather(*start(1)), 0.05)
        ticking.cancel()
        return results

    assert asyncio.run(main()) == [None, None, None]
    assert len(ticks) > 10  # the event loop was not blocked


def test_on_progress_is_called_by_the_loop(sim: Simulator, start: Any) -> None:
    sim.task_duration = 0.4
    [task] = start(1)
    seen: list[vijson.Progress] = []

    def fail(_: vijson.Progress) -> None:
        raise ValueError("of the user's")

    task.on_progress(fail)
    task.on_progress(seen.append)
    task.wait(LONG)
    assert seen[-1].state == "success"
    assert any(progress.percent for progress in seen)


def test_two_waits_for_one_task(sim: Simulator, vc: vijson.Client, start: Any) -> None:
    sim.task_duration = 0.5
    [task] = start(1)
    other = vijson.RunningTask(vc, task.reference)
    future = task.as_future()
    time.sleep(0.2)
    assert other.wait(LONG) is None  # joins what is known already
    assert future.result(LONG) is None
    assert sim.count("CreateFilter") == 1


def test_a_task_added_to_an_open_wait(sim: Simulator, start: Any) -> None:
    sim.task_duration = 1000  # so that nothing else ends the wait call
    [slow] = start(1)
    slow.as_future()
    time.sleep(0.3)  # its wait call is open, for 20 seconds
    sim.task_duration = 0.1
    [quick] = start(1)
    quick.wait(10)
    assert sim.most_waits == 1


GONE = vim25.ManagedObjectReference(type="PropertyCollector", value="x")
DISTURBANCES: dict[str, dict[str, Any]] = {
    "dropped before": {"drop": "before"},
    "dropped after": {"drop": "after"},
    "starting": {"status": 503, "headers": {"Retry-After": "0"}},
    "ended by a proxy": {"status": 408},
    "a proxy's page": {"status": 502, "body": b"<html>Bad Gateway</html>"},
    "a login page": {"status": 200, "body": b"<html>Log in</html>"},
    "not authenticated": {"fault": vim25.NotAuthenticated()},
    "version lost": {"fault": vim25.InvalidCollectorVersion()},
    "cancelled": {"fault": vim25.RequestCanceled()},
    "collector lost": {"fault": vim25.ManagedObjectNotFound(obj=GONE)},
}


# README: "It can go wrong on purpose"
@pytest.mark.parametrize("operation", ["WaitForUpdatesEx", "CreateFilter", "ModifyListView"])
@pytest.mark.parametrize("disturbance", DISTURBANCES)
def test_waits_outlast(sim: Simulator, start: Any, disturbance: str, operation: str) -> None:
    sim.task_duration = 0.6
    disturbed = sim.disturb(operation, **DISTURBANCES[disturbance])
    vijson.wait_all(start(120), LONG)
    assert disturbed.happened == 1
    assert sim.live_sessions == 1


# README: "Lost connections, expired sessions and restarts are outlasted."
@pytest.mark.parametrize(
    "end",
    [
        pytest.param(Simulator.expire_sessions, id="expired"),
        pytest.param(Simulator.restart, id="restart"),
        pytest.param(lambda sim: sim.restart(seconds=0.5), id="slow restart"),
    ],
)
def test_waits_outlast_the_session(sim: Simulator, start: Any, end: Any) -> None:
    sim.task_duration = 1.0
    futures = [task.as_future() for task in start(120)]
    time.sleep(0.3)
    end(sim)
    assert [future.result(LONG) for future in futures] == [None] * 120
    assert (sim.count("Login"), sim.live_sessions) == (2, 1)


@pytest.mark.parametrize("retries", [vijson.RetryPolicy(longest_wait=1, longest_delay=0.2)])
def test_waits_outlast_silence(sim: Simulator, start: Any) -> None:
    sim.task_duration = 0.5
    silence = sim.disturb("WaitForUpdatesEx", delay=math.inf)
    vijson.wait_all(start(5), LONG)
    assert silence.happened == 1


def test_waits_outlast_their_collector(sim: Simulator, start: Any) -> None:
    sim.task_duration = 1.0
    futures = [task.as_future() for task in start(120)]
    time.sleep(0.3)
    with sim._inventory.changed:
        for item in sim._inventory.all():
            if item.session is not None:
                sim._inventory.remove(item)
    assert [future.result(LONG) for future in futures] == [None] * 120


def test_tasks_that_the_server_forgets(sim: Simulator, start: Any) -> None:
    sim.task_duration = 30
    tasks = start(3)
    futures = [task.as_future() for task in tasks]
    time.sleep(0.3)
    sim.restart(keep_tasks=False)
    for future in futures:
        with pytest.raises(vim25.ManagedObjectNotFound, match="no longer knows"):
            future.result(LONG)


def test_a_task_that_can_not_be_cancelled(sim: Simulator, start: Any) -> None:
    sim.cancelable = False
    [task] = start(1)
    with pytest.raises(vim25.NotSupported):
        task.cancel()
    task.wait(LONG)
    with pytest.raises(vim25.InvalidState):
        task.cancel()


def test_closing_ends_the_waits(sim: Simulator, vc: vijson.Client, start: Any) -> None:
    sim.task_duration = 30
    [task] = start(1)
    future = task.as_future()
    time.sleep(0.2)
    vc.close()
    with pytest.raises(vijson.WaitInterrupted, match="being closed"):
        future.result(LONG)
    with pytest.raises(vijson.Error, match="is closed"):
        task.wait(1)


def test_the_loop_keeps_no_process_alive(sim: Simulator) -> None:
    sim.task_duration = 60
    vm: SimulatedVm = sim.add_vm("x")
    with sim._inventory.changed:
        reference = sim._tasks.start("Test.run", vm.reference, "u", lambda: None)
    program = f"""
import vijson, vim25, time
vc = vijson.connect({sim.host!r}, {sim.username!r}, {sim.password!r}, port={sim.port},
                    ca_file={sim.ca_file!r})
task = vijson.RunningTask(vc, vim25.ManagedObjectReference(type="Task", value={reference.value!r}))
task.as_future()
time.sleep(0.5)
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=LONG)


def test_the_loop_ends_with_the_last_wait(sim: Simulator, start: Any) -> None:
    sim.task_duration = 30
    [task] = start(1)
    with pytest.raises(vijson.TaskTimeout):
        task.wait(0.3)
    deadline = time.monotonic() + LONG
    while any(thread.name == "vijson-wait" for thread in threading.enumerate()):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert (sim.count("DestroyPropertyCollector"), sim.count("DestroyView")) == (1, 1)


def test_sessions_that_end_again_and_again(sim: Simulator, vc: vijson.Client, start: Any) -> None:
    [task] = start(1)
    calls = 0

    def expire(_: object) -> bool:
        nonlocal calls
        calls += 1
        if calls % 2 and calls < 14:
            sim.expire_sessions()  # so the call is repeated, for a collector that is gone
        return False

    sim.disturb("CreateFilter", when=expire)
    assert task.wait(LONG) is None
    assert sim.count("CreateFilter") == 15


@pytest.mark.parametrize("removals", [1, 100])
def test_a_task_that_is_waited_for_again(
    sim: Simulator, start: Any, monkeypatch: pytest.MonkeyPatch, removals: int
) -> None:
    """Whether the server lists it still, or not any more, or is about to forget it."""
    monkeypatch.setattr("vijson._tasks.listed._REMOVALS", removals)
    sim.task_duration = 30
    [other] = start(1)
    kept = other.as_future()  # so the loop goes on
    sim.task_duration = 1.5
    tasks = start(10)
    for _ in range(10):
        for task in tasks:
            if not task.done:
                with pytest.raises(vijson.TaskTimeout):
                    task.wait(0.001)
    time.sleep(1.6)  # they end while nobody waits
    assert vijson.wait_all(tasks, 5) == [None] * 10
    assert vijson.RunningTask(other._client, tasks[0].reference).wait(5) is None
    assert not kept.done()
    kept.cancel()


@pytest.fixture
def kept(sim: Simulator, start: Any) -> Any:
    """Another task that is waited for, so that the loop goes on."""
    sim.task_duration = 60
    [other] = start(1)
    future = other.as_future()
    deadline = time.monotonic() + LONG
    while other.progress is None and time.monotonic() < deadline:
        time.sleep(0.01)
    yield other
    future.cancel()


def test_a_task_that_is_gone_is_gone_again(vc: vijson.Client, kept: Any) -> None:
    reference = vim25.ManagedObjectReference(type="Task", value="task-999")
    for _ in range(3):
        with pytest.raises(vim25.ManagedObjectNotFound):
            vijson.RunningTask(vc, reference).wait(LONG)


def test_a_task_that_is_forgotten_between_two_waits(sim: Simulator, start: Any, kept: Any) -> None:
    sim.task_duration = 0.5
    [task] = start(1)
    with pytest.raises(vijson.TaskTimeout):
        task.wait(0.2)
    time.sleep(0.6)
    sim.purge_tasks()
    time.sleep(0.3)  # the loop learns of it
    with pytest.raises(vim25.ManagedObjectNotFound):
        task.wait(LONG)


def test_a_task_that_may_not_be_read(
    sim: Simulator, vc: vijson.Client, start: Any, kept: Any
) -> None:
    [task] = start(1)

    def refuse() -> None:
        raise vim25.NoPermission(object=task.reference, privilege_id="System.View")

    with sim._inventory.changed:
        sim._inventory.find(task.reference).info = refuse  # type: ignore[attr-defined]  # a task
    for _ in range(3):
        with pytest.raises(vijson.WaitInterrupted, match="NoPermission"):
            task.wait(LONG)


def test_each_wait_of_a_closed_client_is_refused(vc: vijson.Client, start: Any) -> None:
    [task] = start(1)
    vc.close()
    for _ in range(3):
        with pytest.raises(vijson.Error, match="is closed"):
            task.wait(LONG)


def test_the_loop_keeps_nothing(sim: Simulator, vc: vijson.Client, start: Any) -> None:
    vijson.wait_all(start(20), LONG)
    deadline = time.monotonic() + LONG
    while vc.waiting._thread is not None and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not vc.waiting._tasks._known
    assert not vc.waiting._tasks._to_remove


def test_what_ends_while_others_are_dealt_with_is_yielded(sim: Simulator, start: Any) -> None:
    sim.task_duration = 0.3
    tasks = start(3)
    seen = []
    for task in vijson.as_completed(tasks, timeout=1.5):
        seen.append(task)
        time.sleep(1)
    assert set(seen) == set(tasks)


def test_no_time_is_time_for_one_look(sim: Simulator, vc: vijson.Client, start: Any) -> None:
    sim.task_duration = 0.05
    tasks = start(3)
    vijson.wait_all(tasks, LONG)
    known = [vijson.RunningTask[None](vc, task.reference) for task in tasks]
    assert vijson.wait_all(known, timeout=0) == [None] * 3
    sim.task_duration = 60
    with pytest.raises(vijson.TaskTimeout) as caught:
        vijson.wait_all([*known, *start(1)], timeout=0)
    assert len(caught.value.tasks) == 1
