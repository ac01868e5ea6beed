"""One running task, and many: what becomes of what the loop tells them."""

from __future__ import annotations

import asyncio
import math
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import vijson
import vim25
from vijson._tasks import running as module
from vijson._tasks.running import seconds_of
from vijson.simulator import SimulatedVm, Simulator

if TYPE_CHECKING:
    from vijson._tasks.waits import Waiter

    from .conftest import Clock

LONG = 20.0
RUNNING = {"info.state": "running", "info.progress": 10, "info.descriptionId": "X.y"}
SUCCESS = {"info.state": "success", "info.result": 5}
ERROR = {"info.state": "error", "info.error": vim25.InvalidState()}


class Waits:
    """Knows who waits; what the server tells, each test tells itself."""

    host = "vcenter"

    def __init__(self) -> None:
        self.watched: list[Waiter] = []
        self.calls: list[str] = []
        self.when_watched: Callable[[], object] = lambda: None
        self.waiting = self

    def watch(self, waiter: Waiter) -> None:
        self.calls.append("watch")
        self.watched.append(waiter)
        try:
            self.when_watched()
        except BaseException:
            self.watched.remove(waiter)
            raise

    def unwatch(self, waiter: Waiter) -> None:
        self.calls.append("unwatch")
        if waiter in self.watched:
            self.watched.remove(waiter)

    def check_process(self) -> None:
        self.calls.append("check")

    def invoke(self, *_: object) -> Any:
        raise AssertionError("nothing is read while the loop tells")


class Events:
    """The queue of a wait: when it is empty, the whole timeout passes at once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._items: deque[Any] = deque()

    def put(self, item: object) -> None:
        self._items.append(item)

    def get(self, timeout: float) -> Any:
        if timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if self._items:
            return self._items.popleft()
        self._clock.now += timeout
        raise Empty


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def start(waits: Waits) -> Callable[[int], list[vijson.RunningTask]]:
    def tasks(count: int) -> list[vijson.RunningTask]:
        return [
            vijson.RunningTask(
                waits, vim25.ManagedObjectReference(type="Task", value=f"task-{number}")
            )
            for number in range(1, count + 1)
        ]

    return tasks


@pytest.fixture
def task(start: Any) -> vijson.RunningTask:
    [made] = start(1)
    return made  # type: ignore[no-any-return]  # of the fixture above


@pytest.fixture
def timed(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock that the task goes by, also while it waits for events."""
    monkeypatch.setattr(module, "time", clock)
    monkeypatch.setattr(module, "SimpleQueue", lambda: Events(clock))
    return clock


# Progress.


@pytest.mark.parametrize(
    ("percent", "unchanged_for", "text"),
    [
        (None, 0.0, "X.y: running"),
        (0, 0.99, "X.y: running, 0 %"),
        (5, 1.0, "X.y: running, 5 %, unchanged for 1 s"),
        (None, 29.6, "X.y: running, unchanged for 30 s"),
    ],
)
def test_progress_in_words(percent: int | None, unchanged_for: float, text: str) -> None:
    progress = vijson.Progress(
        state=vim25.TaskInfoState.RUNNING,
        percent=percent,
        unchanged_for=unchanged_for,
        description="X.y",
    )
    assert str(progress) == text
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        progress.percent = 7  # type: ignore[misc]  # on purpose
    with pytest.raises(TypeError, match="positional"):
        vijson.Progress(*attrs.astuple(progress))  # type: ignore[call-arg]  # on purpose


def test_what_is_known_of_a_task(task: vijson.RunningTask, clock: Clock, timed: Clock) -> None:
    task = vijson.RunningTask(task._client, task.reference)  # which begins by this clock
    assert repr(task) == "<RunningTask task-1 on vcenter>"
    assert not task.changed({"info.progress": 5})  # without a state it says nothing
    assert task.progress is None
    clock.now += 5
    assert task.changed(RUNNING) is False
    first = task.progress
    assert first is not None
    assert first == vijson.Progress(
        state=vim25.TaskInfoState.RUNNING, percent=10, unchanged_for=0.0, description="X.y"
    )
    clock.now += 5
    assert task.changed(dict(RUNNING)) is False
    assert task.progress == attrs.evolve(first, unchanged_for=5.0)
    clock.now += 5
    task.changed({"info.state": "queued", "info.progress": "unset"})
    assert task.progress == vijson.Progress(
        state=vim25.TaskInfoState.QUEUED, percent=None, unchanged_for=0.0, description="task-1"
    )
    assert repr(task) == "<RunningTask task-1 on vcenter, queued>"
    assert not task.done


@pytest.mark.parametrize("state", ["aborted", "suspended", "zombie"])
def test_states_of_newer_servers_are_no_end(task: vijson.RunningTask, state: str) -> None:
    assert task.changed({"info.state": state}) is False
    assert not task.done


# Times to wait.


def test_times() -> None:
    assert seconds_of(None) == math.inf
    assert [seconds_of(time) for time in (-5, 0, 0.5, 7)] == [0.0, 0.0, 0.5, 7]
    for wrong in (math.nan, "5", True, object()):
        with pytest.raises(ValueError, match="timeout: expected seconds, or None, not "):
            seconds_of(wrong)  # type: ignore[arg-type]  # on purpose


def test_progress_every_ten_seconds(task: vijson.RunningTask, timed: Clock) -> None:
    task.changed(RUNNING)
    since, seen = timed.now, []
    with pytest.raises(vijson.TaskTimeout, match=r"within 25 s \(X.y: running, 10 %") as caught:
        task.wait(25, on_progress=lambda progress: seen.append((timed.now - since, progress)))
    assert timed.now == since + 25
    assert [after for after, _ in seen] == [10, 20]
    assert [progress.percent for _, progress in seen] == [10, 10]
    assert seen[1][1].unchanged_for == seen[0][1].unchanged_for + 10
    assert caught.value.task is task
    seen.clear()
    with pytest.raises(vijson.TaskTimeout):
        task.wait(20, on_progress=lambda progress: seen.append((timed.now, progress)))
    assert len(seen) == 1  # not at the end, too


def test_no_progress_while_nothing_is_known(task: vijson.RunningTask, timed: Clock) -> None:
    seen: list[vijson.Progress] = []
    since = timed.now
    with pytest.raises(vijson.TaskTimeout, match=r"within 0.5 s \(no news of it\) - it goes on"):
        task.wait(0.5, seen.append)
    assert timed.now == since + 0.5
    with pytest.raises(vijson.TaskTimeout):
        task.wait(25, seen.append)
    with pytest.raises(vijson.TaskTimeout):
        task.wait(25)
    assert seen == []


def test_a_wait_is_late_by_less_than_a_second(
    task: vijson.RunningTask, waits: Waits, timed: Clock
) -> None:
    """News that come all the time, and a callback that takes its time."""
    seen = []

    def slowly(progress: vijson.Progress) -> None:
        seen.append(progress)
        task.changed(RUNNING)
        task.changed(RUNNING)
        timed.now += 0.5

    waits.when_watched = lambda: task.changed(RUNNING)
    with pytest.raises(vijson.TaskTimeout):
        task.wait(1, slowly)
    assert len(seen) == 4  # after 0, 0.5, 1, and 1.5 seconds


def test_a_callback_that_takes_too_long(
    task: vijson.RunningTask, waits: Waits, timed: Clock
) -> None:
    def slowly(_: vijson.Progress) -> None:
        timed.now += 1.5

    waits.when_watched = lambda: task.changed(RUNNING)
    with pytest.raises(vijson.TaskTimeout):
        task.wait(1, slowly)


# Looking once, at the simulator.


@pytest.mark.parametrize("ended", [True, False])
def test_a_timeout_of_zero_looks_once(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, ended: bool
) -> None:
    sim.task_duration = 0 if ended else 60
    daemons: list[bool] = []

    def note(_: object) -> bool:
        looking = [thread for thread in threading.enumerate() if thread.name == "vijson-look"]
        daemons.extend(thread.daemon for thread in looking)
        return False

    sim.disturb("info", when=note)
    with sim._inventory.changed:
        reference = sim._tasks.start("X.y", vm.reference, "u", lambda: vm.reference)
        sim._inventory.advance()
    task = vijson.RunningTask(vc, reference)
    if ended:
        assert task.wait(0) == task.wait(0) == vim25.VirtualMachine(vm.reference, vc)
    else:
        for _ in range(2):
            with pytest.raises(vijson.TaskTimeout, match="within 0 s"):
                task.wait(0)
            assert task.progress is not None
    assert sim.count("info") == (1 if ended else 2)
    assert sim.count("WaitForUpdatesEx") == 0
    assert set(daemons) == {True}


def test_a_look_that_fails(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    sim.task_duration = 60
    with sim._inventory.changed:
        reference = sim._tasks.start("X.y", vm.reference, "u", lambda: None)
    sim.disturb("info", fault=vim25.NoPermission(object=reference, privilege_id="System.View"))
    with pytest.raises(vim25.NoPermission):
        vijson.RunningTask(vc, reference).wait(0)


# The end.


def test_an_end_that_was_a_success(task: vijson.RunningTask, waits: Waits) -> None:
    seen: list[vijson.Progress] = []
    waits.when_watched = lambda: [task.changed(RUNNING), task.changed(SUCCESS)]
    assert task.wait(LONG, seen.append) == 5
    assert [progress.state for progress in seen] == ["running", "success"]
    assert task.done
    waits.calls.clear()
    assert task.result() == task.wait(0) == task.as_future().result(LONG) == 5
    assert asyncio.run(_awaited(task)) == 5
    assert waits.calls == []  # what has ended needs nobody


async def _awaited(task: vijson.RunningTask) -> Any:
    return await task


def test_an_end_that_was_a_fault(task: vijson.RunningTask) -> None:
    future = task.as_future()
    assert task.changed(ERROR) is True
    fault = future.exception(LONG)
    assert isinstance(fault, vim25.InvalidState)
    assert fault.__notes__[0] == "in task task-1 on vcenter"
    with pytest.raises(vim25.InvalidState):
        task.wait()


def test_an_end_without_a_fault(task: vijson.RunningTask) -> None:
    assert task.changed({"info.state": "error"})
    with pytest.raises(vim25.MethodFault, match="the server gave no fault"):
        task.wait()


def test_a_task_that_is_gone(task: vijson.RunningTask) -> None:
    task.gone(vim25.ManagedObjectNotFound(obj=task.reference))
    with pytest.raises(vim25.ManagedObjectNotFound) as caught:
        task.wait()
    assert caught.value.__notes__ == ["task-1 on vcenter"]


def test_the_first_end_is_the_end(task: vijson.RunningTask) -> None:
    assert task.changed(SUCCESS)
    assert task.changed(ERROR)
    task.gone(vim25.ManagedObjectNotFound(obj=task.reference))
    task.interrupted(vijson.Error("closed"))
    assert task.wait() == 5


def test_an_interrupted_wait(task: vijson.RunningTask, waits: Waits) -> None:
    cause = vijson.ConnectionLost("broken")
    futures = [task.as_future(), task.end()]
    task.interrupted(cause)
    waits.when_watched = lambda: task.interrupted(cause)
    with pytest.raises(vijson.WaitInterrupted, match=r"on vcenter was .* ConnectionLost: broken"):
        task.wait(LONG)
    for future in futures:
        error = future.exception(LONG)
        assert isinstance(error, vijson.WaitInterrupted)
        assert (error.__cause__, error.task) == (cause, task)
    waits.when_watched = lambda: None
    future = task.end()  # it is waited for again
    task.changed(SUCCESS)
    assert future.result(LONG) == 5


def test_ctrl_c_says_that_the_task_goes_on(
    task: vijson.RunningTask, waits: Waits, timed: Clock
) -> None:
    def leave(_: vijson.Progress) -> None:
        raise KeyboardInterrupt

    waits.when_watched = lambda: task.changed(RUNNING)
    with pytest.raises(KeyboardInterrupt) as caught:
        task.wait(LONG, leave)
    assert caught.value.__notes__ == ["task-1 on vcenter goes on"]
    assert waits.watched == []


# Who is told.


def test_a_task_is_watched_while_anybody_waits(task: vijson.RunningTask, waits: Waits) -> None:
    futures = [task.as_future() for _ in range(3)]
    assert waits.calls == ["check", "watch", "check", "check"]
    futures[0].cancel()
    futures[1].cancel()
    assert waits.watched == [task]
    futures[2].cancel()
    assert waits.watched == []
    again = task.as_future()
    assert waits.watched == [task]
    task.changed(SUCCESS)
    assert again.result(LONG) == 5
    assert [future.cancelled() for future in futures] == [True] * 3


def test_a_future_that_is_cancelled_is_not_set(
    task: vijson.RunningTask, caplog: pytest.LogCaptureFixture
) -> None:
    """Even if its end is under way already."""
    ends: list[Callable[[], object]] = []
    future = task._future(ends.append)
    kept = task._future(ends.append)
    task.changed(SUCCESS)
    future.cancel()
    for end in ends:
        end()
    assert future.cancelled()
    assert kept.result(0) == 5
    assert len(ends) == 2


def test_progress_ends_no_future(task: vijson.RunningTask) -> None:
    ends: list[object] = []
    task._future(ends.append)
    task.changed(RUNNING)
    assert ends == []


def test_progress_is_told_from_a_thread_of_its_own(task: vijson.RunningTask) -> None:
    seen: list[tuple[str, str]] = []
    told = threading.Event()

    def note(progress: vijson.Progress) -> None:
        seen.append((progress.state.value, threading.current_thread().name))
        if len(seen) == 2:
            told.set()

    task.on_progress(note)
    task.changed(RUNNING)
    task.changed(SUCCESS)
    assert told.wait(LONG)
    assert seen == [(state, "on_progress of task-1") for state in ("running", "success")]


def test_the_end_is_watched(task: vijson.RunningTask) -> None:
    ended: list[Future[Any]] = []
    task.watch(ended.append)
    task.changed(RUNNING)
    assert ended == []
    task.changed(SUCCESS)
    assert [future.result() for future in ended] == [5]


def test_a_mistake_of_one_does_not_keep_others_from_learning(
    task: vijson.RunningTask, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: object) -> None:
        raise ZeroDivisionError

    task._subscribe(fail)
    seen: list[object] = []
    task._subscribe(seen.append)
    task.changed(RUNNING)
    task.changed(SUCCESS)
    assert [getattr(event, "state", event) for event in seen] == ["running", "success", None]
    assert "telling of task-1 failed" in caplog.text


@pytest.mark.parametrize("error", [vijson.Error("closed"), KeyboardInterrupt()], ids=repr)
def test_a_wait_that_can_not_begin(
    task: vijson.RunningTask, waits: Waits, error: BaseException
) -> None:
    """It is raised where the wait began; others, who came meanwhile, are told."""
    others: list[Future[Any]] = []

    def refuse() -> None:
        others.append(task.end())
        raise error

    waits.when_watched = refuse
    with pytest.raises(type(error)) as caught:
        task.end()
    assert caught.value is error
    [other] = others
    interrupted = other.exception(LONG)
    assert isinstance(interrupted, vijson.WaitInterrupted)
    cause = interrupted.__cause__
    assert cause is error if isinstance(error, Exception) else isinstance(cause, vijson.Error)
    waits.when_watched = lambda: None
    future = task.end()  # the first one again
    assert waits.watched == [task]
    assert not future.done()


# Many of them.


def test_those_that_have_ended(start: Any) -> None:
    first, second, third = start(3)
    for task in (third, first):
        task.changed(SUCCESS)
    second.changed(ERROR)
    assert set(vijson.as_completed([first, second, third, first], 0)) == {first, second, third}
    with pytest.raises(vim25.InvalidState):
        vijson.wait_all([third, second, first], 0)
    assert vijson.wait_all(iter([third, first]), 0) == [5, 5]
    assert vijson.wait_all([], 0) == []


@pytest.mark.parametrize("timeout", [None, math.inf, 1e300])
def test_those_that_end_later(start: Any, timeout: float | None) -> None:
    tasks = start(2)
    threading.Timer(0.05, lambda: [task.changed(SUCCESS) for task in tasks]).start()
    assert vijson.wait_all(tasks, timeout) == [5, 5]


@pytest.mark.parametrize(
    ("count", "more"), [(1, ""), (10, ""), (11, " and 1 more"), (23, " and 13 more")]
)
def test_those_that_go_on(start: Any, waits: Waits, count: int, more: str) -> None:
    ended, *tasks = start(count + 1)
    ended.changed(SUCCESS)
    names = ", ".join(task.reference.value for task in tasks[:10])
    text = f"{count} tasks have not ended within 0 s: {names}{more} - they go on; "
    with pytest.raises(vijson.TaskTimeout) as caught:
        vijson.wait_all([ended, *tasks], 0)
    assert str(caught.value).startswith(text)
    assert list(caught.value.tasks) == tasks
    assert waits.watched == []


def test_a_timeout_is_kept_to(start: Any) -> None:
    """As it is with tasks that never end: this test would not either."""
    with pytest.raises(vijson.TaskTimeout, match=r"1 tasks have not ended within 0.01 s"):
        vijson.wait_all(start(1), 0.01)


def test_one_interrupted_wait_ends_that_for_all(start: Any, waits: Waits) -> None:
    first, second = start(2)
    waiting = vijson.as_completed([first, second], LONG)
    threading.Timer(0.05, lambda: second.interrupted(vijson.Error("closed"))).start()
    with pytest.raises(vijson.WaitInterrupted, match=r"task-2 .*closed"):
        next(waiting)
    assert first not in waits.watched


def test_ctrl_c_names_those_that_go_on(start: Any) -> None:
    ended, *tasks = start(3)
    ended.changed(SUCCESS)
    waiting: Any = vijson.as_completed([ended, *tasks], LONG)
    assert next(waiting) is ended
    with pytest.raises(KeyboardInterrupt) as caught:
        waiting.throw(KeyboardInterrupt)
    assert caught.value.__notes__ == ["these tasks go on: task-2, task-3"]
