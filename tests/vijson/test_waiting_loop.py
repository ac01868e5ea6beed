"""The loop of all waits, step by step: it is run here, by a clock of its own, at the simulator."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

import vijson
import vim25
from vijson._tasks import loop as module
from vijson._tasks.failures import Failures
from vijson._tasks.loop import WaitingLoop
from vijson._tasks.view import TaskView
from vijson.simulator import SimulatedVm, Simulator
from vmodl import ManagedObjectReference

if TYPE_CHECKING:
    from .conftest import Clock

LONG = 20.0
FAULT = vim25.SystemError(reason="x")
KINDS = vim25.ObjectUpdateKind


def reference(moid: str) -> ManagedObjectReference:
    return ManagedObjectReference(type="Task", value=moid)


class Pauses(threading.Condition):
    """A condition that lets the clock pass instead of waiting."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.all: list[float | None] = []

    def wait_for(self, predicate: Callable[[], Any], timeout: float | None = None) -> Any:
        if not predicate():
            self.all.append(timeout)
            self._clock.now += timeout or 0.0
        return predicate()


class Waiter:
    """Remembers what it is told."""

    def __init__(self, moid: str = "task-1") -> None:
        self.reference = reference(moid)
        self.told: list[Any] = []
        self.when_told: Callable[[], object] = lambda: None

    def changed(self, known: dict[str, Any]) -> bool:
        self.told.append(known.get("info.state"))
        self.when_told()
        return known.get("info.state") == "success"

    def gone(self, fault: vim25.MethodFault) -> None:
        self.told.append(fault)

    def interrupted(self, error: Exception) -> None:
        self.told.append(error)

    @property
    def told_last(self) -> str:
        return type(self.told[-1]).__name__


@pytest.fixture
def retries() -> vijson.RetryPolicy:
    return vijson.RetryPolicy(attempts=1, first_pause=1.0, refusals=2)


@pytest.fixture
def pauses(clock: Clock) -> Pauses:
    return Pauses(clock)


@pytest.fixture
def loop(
    vc: vijson.Client, clock: Clock, pauses: Pauses, monkeypatch: pytest.MonkeyPatch
) -> WaitingLoop:
    """A loop whose thread is that of the test."""
    monkeypatch.setattr(module, "time", clock)
    made = WaitingLoop(vc)
    made._condition = made._tasks._lock = pauses
    made._thread = threading.current_thread()
    return made


@pytest.fixture
def waiter() -> Waiter:
    return Waiter()


@pytest.fixture
def task(sim: Simulator, vm: SimulatedVm) -> Waiter:
    """Who waits for a task that ends soon."""
    with sim._inventory.changed:
        started = sim._tasks.start("X.y", vm.reference, "u", lambda: None)
    return Waiter(started.value)


def item(
    moid: str = "task-1", kind: vim25.ObjectUpdateKind = KINDS.ENTER, **values: Any
) -> vim25.ObjectUpdate:
    changes = [
        vim25.PropertyChange(name=f"info.{name}", op=vim25.PropertyChangeOp.ASSIGN, val=value)
        for name, value in values.items()
    ]
    return vim25.ObjectUpdate(kind=kind, obj=reference(moid), change_set=changes)


def unreadable(moid: str = "task-1") -> vim25.ObjectUpdate:
    fault = vim25.NoPermission(object=reference(moid), privilege_id="System.View")
    missing = [vim25.MissingProperty(path="info.state", fault=fault)]
    return vim25.ObjectUpdate(kind=KINDS.ENTER, obj=reference(moid), missing_set=missing)


def updates(
    *items: vim25.ObjectUpdate, gone: tuple[str, ...] = (), truncated: bool = False
) -> vim25.UpdateSet:
    missing = [
        vim25.MissingObject(
            obj=reference(moid), fault=vim25.ManagedObjectNotFound(obj=reference(moid))
        )
        for moid in gone
    ]
    update = vim25.PropertyFilterUpdate(
        filter=ManagedObjectReference(type="PropertyFilter", value="f"),
        object_set=list(items) or None,
        missing_set=missing or None,
    )
    return vim25.UpdateSet(version="7", filter_set=[update], truncated=truncated)


def tell(loop: WaitingLoop, told: vim25.UpdateSet) -> bool:
    return sum(loop._tasks.tell(update) for update in told.filter_set or ()) > 0


def take(
    loop: WaitingLoop, view: TaskView, failures: Failures, told: vim25.UpdateSet | None
) -> None:
    for update in (told and told.filter_set) or ():
        update.filter = view.filter.reference
    loop._take(view, told, failures)


def answer(sim: Simulator, *items: vim25.ObjectUpdate, when: Any = None) -> None:
    """Have a wait answered so, for the filter that there is."""

    def body(_: object) -> bytes:
        told = updates(*items)
        for update in told.filter_set or ():
            filters = [
                item for item in sim._inventory.all() if item.reference.type == "PropertyFilter"
            ]
            update.filter = filters[-1].reference
        return vim25.dumps(told)

    sim.disturb("WaitForUpdatesEx", status=200, body=body, when=when)


def versions(sim: Simulator) -> list[str]:
    return [
        json.loads(request.body)["version"]
        for request in sim.requests
        if request.operation == "WaitForUpdatesEx"
    ]


# From the first waiter to the last.


def test_it_serves_until_nobody_waits(
    sim: Simulator, loop: WaitingLoop, task: Waiter, pauses: Pauses
) -> None:
    other = Waiter(task.reference.value)
    loop.watch(task)
    loop.watch(other)
    loop._serve()
    assert task.told[-1] == other.told[-1] == "success"
    assert sim.count("CreateFilter") == sim.count("ModifyListView") == 1
    assert sim.count("DestroyView") == sim.count("DestroyPropertyCollector") == 1
    assert pauses.all == [1.0]  # for whoever comes soon
    assert (loop._thread, loop._tasks._watched, loop._tasks._known, loop._tasks._to_remove) == (
        None,
        {},
        {},
        {},
    )


def test_it_has_a_thread_of_its_own(vc: vijson.Client, task: Waiter) -> None:
    loop = WaitingLoop(vc)
    ended = threading.Event()

    def note() -> None:
        if task.told[-1] == "success":
            ended.set()

    task.when_told = note
    loop.watch(task)
    thread = loop._thread
    assert thread is not None
    assert thread.daemon
    assert ended.wait(LONG)
    thread.join(LONG)
    assert not thread.is_alive()
    loop.watch(Waiter("task-99"))
    assert loop._thread is not thread
    loop.close()


def test_a_thread_that_can_not_start(
    vc: vijson.Client, waiter: Waiter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    loop = WaitingLoop(vc)
    monkeypatch.setattr(threading.Thread, "start", refuse)
    with pytest.raises(RuntimeError):
        loop.watch(waiter)
    assert (loop._thread, loop._tasks._watched, loop._tasks._to_add) == (None, {}, {})


def test_nobody_waits_at_a_closed_loop(
    sim: Simulator, loop: WaitingLoop, waiter: Waiter, pauses: Pauses
) -> None:
    loop.watch(waiter)
    loop.close()
    assert "being closed" in str(waiter.told[0])
    with pytest.raises(vijson.Error, match=r"is closed - connect again"):
        loop.watch(waiter)
    loop._serve()
    assert sim.count("CreateListView") == 0
    assert pauses.all == []


def test_closing_leaves_the_view_to_the_end_of_the_session(
    sim: Simulator, loop: WaitingLoop, task: Waiter
) -> None:
    task.when_told = loop.close
    loop.watch(task)
    loop._serve()
    assert sim.count("CreateListView") == 1
    assert sim.count("DestroyView") == 0
    assert task.told_last == "Error"


@pytest.mark.parametrize("error", [MemoryError("full"), SystemExit()], ids=repr)
def test_a_loop_that_breaks_tells_all(
    loop: WaitingLoop, waiter: Waiter, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def fail() -> None:
        raise error

    loop.watch(waiter)
    loop._tasks._known[waiter.reference] = {}
    monkeypatch.setattr(loop, "_serve", fail)
    if isinstance(error, Exception):
        loop._run()
    else:
        with pytest.raises(SystemExit):
            loop._run()
    assert "the loop of all waits has failed: " in str(waiter.told[0])
    assert (loop._thread, loop._tasks._known, loop._tasks._watched) == (None, {}, {})


# What is outlasted.


@pytest.mark.parametrize(
    ("fault", "views", "asked"),
    [
        (vim25.InvalidCollectorVersion(), 1, ["", "7", ""]),
        (vim25.RequestCanceled(), 1, ["", "7", "7"]),
        (vim25.ManagedObjectNotFound(obj=reference("c")), 2, ["", "7", ""]),
        (FAULT, 2, ["", "7", ""]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_faults_in_between(
    sim: Simulator,
    loop: WaitingLoop,
    task: Waiter,
    pauses: Pauses,
    fault: vim25.MethodFault,
    views: int,
    asked: list[str],
) -> None:
    answer(sim, item(task.reference.value, state="running"))
    sim.disturb("WaitForUpdatesEx", fault=fault)
    loop.watch(task)
    loop._serve()
    assert task.told[-1] == "success"
    assert sim.count("CreateFilter") == views
    assert versions(sim)[:3] == asked
    pause = pauses.all[0]  # after the fault
    assert pause is not None
    assert 0.5 <= pause <= 1.0


@pytest.mark.parametrize("renewed", [True, False])
def test_a_session_that_ends_in_between(
    sim: Simulator, vc: vijson.Client, loop: WaitingLoop, task: Waiter, renewed: bool
) -> None:
    """Its view is asked once more, unless another call has renewed the session already."""

    def expire() -> None:
        if task.told == ["running"]:
            sim.expire_sessions()
            if renewed:
                vc.server_time()

    answer(sim, item(task.reference.value, state="running"))
    task.when_told = expire
    loop.watch(task)
    loop._serve()
    assert task.told[-1] == "success"
    assert sim.count("CreateFilter") == sim.count("Login") == 2
    assert versions(sim)[:2] == (["", ""] if renewed else ["", "7"])
    assert versions(sim).count("") == 2


def test_faults_in_a_row_end_the_waits(
    sim: Simulator, loop: WaitingLoop, waiter: Waiter, pauses: Pauses
) -> None:
    sim.disturb("CreateFilter", times=None, fault=FAULT)
    loop.watch(waiter)
    loop._serve()
    assert [type(told) for told in waiter.told] == [vim25.SystemError]
    assert sim.count("CreateFilter") == 3  # two may be
    assert len(pauses.all) == 3  # between them, and for whoever comes soon


def test_a_success_clears_what_has_failed(sim: Simulator, loop: WaitingLoop, task: Waiter) -> None:
    for _ in range(3):
        sim.disturb("WaitForUpdatesEx", times=2, fault=FAULT)
        answer(sim, item(task.reference.value, state="running"))
    loop.watch(task)
    loop._serve()
    assert task.told[-1] == "success"


def test_a_mistake_of_ours_ends_the_waits_at_once(
    loop: WaitingLoop,
    waiter: Waiter,
    pauses: Pauses,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(loop, "_wait", fail)
    loop.watch(waiter)
    loop._serve()
    assert waiter.told_last == "ZeroDivisionError"
    assert pauses.all == [1.0]
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


@pytest.mark.parametrize(
    ("disturbance", "goes_on"),
    [
        ({"drop": "before"}, True),
        ({"fault": FAULT}, True),
        ({"fault": vim25.InvalidLogin()}, False),
    ],
)
def test_a_login_that_fails(
    sim: Simulator, vc: vijson.Client, loop: WaitingLoop, disturbance: Any, goes_on: bool
) -> None:
    """Only one that is refused for good ends the waits."""
    session = vc.session_number
    sim.disturb("Login", **disturbance)
    assert loop._is_hopeless(vim25.NotAuthenticated(), session) is not goes_on
    assert loop._is_hopeless(FAULT, session) is False
    assert loop._is_hopeless(vijson.ConnectionLost("x"), session) is False


def test_a_session_that_is_renewed(sim: Simulator, vc: vijson.Client, loop: WaitingLoop) -> None:
    number = vc.session_number
    assert loop._is_hopeless(vim25.NotAuthenticated(), number) is False
    assert vc.session_number == number + 1
    assert loop._is_hopeless(vim25.NotAuthenticated(), number) is False  # it is another one already
    assert vc.session_number == number + 1


@pytest.mark.parametrize("with_session", [True, False])
def test_what_is_lost_with_a_session_does_not_count(
    vc: vijson.Client, loop: WaitingLoop, waiter: Waiter, with_session: bool
) -> None:
    failures = Failures(vc.retries)
    loop.watch(waiter)
    session = vc.session_number if with_session else vc.session_number - 1
    for _ in range(3):
        loop._endure(FAULT, failures, session, hopeless=False)
    assert bool(waiter.told) is with_session


def test_nobody_waits_any_more_when_the_call_is_cancelled(
    sim: Simulator, loop: WaitingLoop, waiter: Waiter, task: Waiter, pauses: Pauses
) -> None:
    """That is how the loop ends its own call: no failure, and no pause."""

    def leave(_: object) -> bool:
        loop._nudging = True
        loop.unwatch(task)
        return True

    sim.disturb("WaitForUpdatesEx", fault=vim25.RequestCanceled(), when=leave)
    loop.watch(task)
    loop._serve()
    assert pauses.all == [1.0]
    assert loop._thread is None
    assert sim.count("DestroyView") == 1


# The pace.


def test_answers_at_once_without_news_are_asked_for_ever_more_slowly(
    vc: vijson.Client, loop: WaitingLoop, pauses: Pauses, clock: Clock
) -> None:
    view, failures = TaskView(vc), Failures(vc.retries)
    for _ in range(8):
        loop._waited = 0.99
        take(loop, view, failures, None)
    assert pauses.all == [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 2.0, 2.0]
    for waited in (1.0, 20.0):  # nothing has happened meanwhile
        loop._waited = waited
        take(loop, view, failures, None)
    loop._waited = 0.0
    take(loop, view, failures, None)
    assert pauses.all[8:] == [0.05]
    take(loop, view, failures, updates(item(state="running")))
    assert pauses.all[9:] == []
    take(loop, view, failures, updates(item(state="running")))  # which is no news
    assert pauses.all[9:] == [0.05]
    loop._tasks._to_add[reference("task-1")] = None  # so there is something to do
    take(loop, view, failures, None)
    loop._tasks._to_add.clear()
    loop._closed = True
    take(loop, view, failures, None)
    assert pauses.all[10:] == []


def test_changes_are_gathered(vc: vijson.Client, loop: WaitingLoop, clock: Clock) -> None:
    view, failures = TaskView(vc), Failures(vc.retries)
    loop._waited = 1.0
    loop._tasks._watched = {reference(f"task-{number}"): [] for number in range(2)}
    take(loop, view, failures, updates(truncated=True))  # the rest of it can be asked for once
    take(loop, view, failures, None)
    assert clock.slept == []
    take(loop, view, failures, updates())
    loop._tasks._watched = {reference(f"task-{number}"): [] for number in range(100)}
    take(loop, view, failures, updates())
    assert clock.slept == [0.03, 1.0]


def test_a_call_is_timed(
    sim: Simulator, vc: vijson.Client, loop: WaitingLoop, clock: Clock
) -> None:
    def pass_time(_: object) -> bool:
        clock.now += 25
        return True

    answer(sim, when=pass_time)
    view = TaskView(vc)
    loop._wait(view, "")
    assert loop._waited == 25
    assert loop._view is None


# The list of tasks on the server.


def modified(sim: Simulator) -> list[tuple[int, int]]:
    """Return how many tasks were added and removed, by each request."""
    bodies = [json.loads(r.body) for r in sim.requests if r.operation == "ModifyListView"]
    return [(len(body.get("add") or ()), len(body.get("remove") or ())) for body in bodies]


def test_ended_tasks_are_removed_together(
    sim: Simulator, vc: vijson.Client, loop: WaitingLoop, task: Waiter
) -> None:
    view = TaskView(vc)
    sim.disturb("WaitForUpdatesEx", times=None, status=200, body=vim25.dumps(updates()))
    loop._tasks._to_remove = dict.fromkeys(reference(f"task-{n}") for n in range(99))
    loop._wait(view, "")
    assert modified(sim) == []
    loop._tasks._to_remove[reference("task-99")] = None
    loop._wait(view, "")
    assert modified(sim) == [(0, 100)]
    loop._tasks._to_remove[reference("task-99")] = None
    loop.watch(task)
    loop._wait(view, "")
    assert modified(sim)[1:] == [(1, 1)]
    loop._tasks._to_remove = dict.fromkeys(reference(f"task-{n}") for n in range(101))
    loop._wait(view, "")
    assert modified(sim)[2:] == [(0, 101)]


def test_a_task_that_is_waited_for_again_is_not_removed(loop: WaitingLoop, waiter: Waiter) -> None:
    loop.watch(waiter)
    assert list(loop._tasks._to_add) == [waiter.reference]
    loop.unwatch(waiter)
    loop.unwatch(waiter)
    assert (loop._tasks._to_add, loop._tasks._to_remove, loop._tasks._watched) == ({}, {}, {})
    loop.watch(waiter)
    loop._tasks._to_add.clear()  # the server lists it
    other = Waiter()
    loop.watch(other)
    loop.unwatch(waiter)
    assert loop._tasks._watched == {waiter.reference: [other]}
    loop.unwatch(other)
    assert list(loop._tasks._to_remove) == [waiter.reference]
    loop.watch(waiter)
    assert (loop._tasks._to_add, loop._tasks._to_remove) == ({}, {})


def test_what_could_not_be_added_stays_to_be(
    sim: Simulator, vc: vijson.Client, loop: WaitingLoop, task: Waiter
) -> None:
    view = TaskView(vc)
    loop.watch(task)
    sim.disturb("ModifyListView", fault=FAULT)
    with pytest.raises(vim25.SystemError):
        loop._modify(view)
    assert list(loop._tasks._to_add) == [task.reference]
    loop._modify(view)
    assert (loop._tasks._to_add, task.told) == ({}, [])


def test_a_task_that_does_not_exist(vc: vijson.Client, loop: WaitingLoop, task: Waiter) -> None:
    gone = Waiter("task-99")
    loop.watch(task)
    loop.watch(gone)
    loop._modify(TaskView(vc))
    assert gone.told_last == "ManagedObjectNotFound"
    assert "no longer knows the task" in str(gone.told[0])
    assert task.told == []
    assert (list(loop._tasks._watched), loop._tasks._to_remove) == ([task.reference], {})


# Under an open call.


@pytest.fixture
def nudges(loop: WaitingLoop, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each nudge was in a daemon; they do nothing here."""
    found: list[bool] = []
    told = threading.Event()

    def note() -> None:
        found.append(threading.current_thread().daemon)
        told.set()

    class Thread(threading.Thread):
        def start(self) -> None:
            super().start()
            self.join()

    monkeypatch.setattr(loop, "_nudge", note)
    monkeypatch.setattr(threading, "Thread", Thread)
    return found


def test_an_open_call_is_nudged_once(
    vc: vijson.Client, loop: WaitingLoop, nudges: list[bool], waiter: Waiter
) -> None:
    loop.watch(waiter)
    assert nudges == []  # there is no call
    loop._view = TaskView(vc)
    others = [Waiter("task-2"), Waiter("task-3")]
    for other in others:
        loop.watch(other)
    assert nudges == [True]
    loop._nudging = False
    loop.unwatch(waiter)
    assert nudges == [True]  # ended tasks are removed together, later
    for other in others:
        loop.unwatch(other)
    assert nudges == [True, True]  # nobody waits
    loop._nudging = False
    loop.close()
    assert nudges == [True, True]


def test_tasks_that_come_while_the_list_is_modified_are_seen(
    sim: Simulator, vc: vijson.Client, loop: WaitingLoop, nudges: list[bool], task: Waiter
) -> None:
    answer(sim)
    answer(sim)
    late = Waiter("task-99")

    def come(_: object) -> bool:
        loop.watch(late)
        return False

    sim.disturb("ModifyListView", when=come)
    loop.watch(task)
    view = TaskView(vc)
    loop._wait(view, "")
    assert nudges == [True]
    assert list(loop._tasks._to_add) == [late.reference]
    loop._nudging = False
    loop._tasks._to_add.clear()
    loop._wait(view, "")
    assert nudges == [True]


def test_a_nudge_adds_tasks(
    sim: Simulator, vc: vijson.Client, loop: WaitingLoop, clock: Clock, task: Waiter
) -> None:
    loop.watch(task)
    loop._nudging = True
    loop._nudge()  # there is no call any more
    assert modified(sim) == []
    loop._view = TaskView(vc)
    loop._nudge()
    assert not loop._nudging
    assert modified(sim) == [(1, 0)]
    loop._nudge()  # which the loop has come before
    assert modified(sim) == [(1, 0)]
    assert sim.count("CancelWaitForUpdates") == 0
    assert clock.slept == [0.2] * 3
    loop._tasks._watched = {reference(f"task-{number}"): [] for number in range(20)}
    loop._nudge()
    assert clock.slept[3:] == [0.3]


def test_a_nudge_ends_the_call_when_nobody_waits(
    sim: Simulator, vc: vijson.Client, loop: WaitingLoop
) -> None:
    loop._nudge()
    assert sim.count("CancelWaitForUpdates") == 0
    loop._view = TaskView(vc)
    loop._nudge()
    assert sim.count("CancelWaitForUpdates") == 1
    failures: list[Any] = [{"fault": FAULT}, {"drop": "before"}]
    for failure in failures:
        sim.disturb("CancelWaitForUpdates", **failure)
        loop._nudge()  # the loop will see it too
    assert sim.count("CancelWaitForUpdates") == 3


# What the server tells.


def test_news(loop: WaitingLoop, waiter: Waiter) -> None:
    loop.watch(waiter)
    assert tell(loop, updates(item(state="queued"))) is True
    assert tell(loop, updates(item(state="queued"))) is False
    assert tell(loop, updates(item(kind=KINDS.MODIFY, progress=5))) is True
    assert tell(loop, updates()) is False
    assert tell(loop, vim25.UpdateSet(version="1")) is False
    assert waiter.told == ["queued", "queued", "queued"]
    assert loop._tasks._known == {waiter.reference: {"info.state": "queued", "info.progress": 5}}
    late = Waiter()
    loop.watch(late)  # it is told what is known: the server does not tell it again
    assert late.told == ["queued"]
    new = Waiter("task-2")
    loop.watch(new)
    assert new.told == []
    assert tell(loop, updates(item(state="success"), item("task-3", state="queued"))) is True
    assert list(loop._tasks._watched) == [new.reference]
    ended = Waiter()
    loop.watch(ended)
    assert ended.told == ["success"]
    assert list(loop._tasks._watched) == [new.reference]


def test_news_come_first_or_last(loop: WaitingLoop, waiter: Waiter) -> None:
    loop.watch(waiter)
    tell(loop, updates(item(state="queued")))
    same, other = item(state="queued"), item("task-2", state="queued")
    assert tell(loop, updates(other, same)) is True
    assert tell(loop, updates(same, item("task-3", state="queued"))) is True
    assert tell(loop, updates(same, gone=("task-1",))) is True
    assert waiter.told_last == "ManagedObjectNotFound"
    assert tell(loop, updates(gone=("task-1", "task-2"))) is False


def test_tasks_that_are_not_listed_any_more(loop: WaitingLoop, waiter: Waiter) -> None:
    other = Waiter("task-2")
    for one in (waiter, other):
        loop.watch(one)
    loop._tasks._to_add.clear()
    tell(loop, updates(item(state="queued"), item("task-2", state="queued")))
    loop.unwatch(waiter)
    leave, leave_too = (item(moid, KINDS.LEAVE) for moid in ("task-1", "task-2"))
    assert tell(loop, updates(leave, leave_too, item("task-3", state="queued"))) is True
    assert list(loop._tasks._known) == [reference("task-3")]
    assert loop._tasks._to_remove == {}
    assert list(loop._tasks._to_add) == [other.reference]  # which shows whether it still exists
    assert tell(loop, updates(leave)) is False
    assert tell(loop, updates(item("task-3", KINDS.LEAVE), leave)) is True


def test_a_task_that_may_not_be_read(loop: WaitingLoop, waiter: Waiter) -> None:
    loop.watch(waiter)
    tell(loop, updates(unreadable()))
    again = Waiter()
    loop.watch(again)
    assert waiter.told_last == again.told_last == "NoPermission"
    assert loop._tasks._watched == {}
    tell(loop, updates(item(state="queued")))  # now it may
    later = Waiter()
    loop.watch(later)
    assert later.told == ["queued"]


def test_a_task_that_is_gone_is_forgotten(loop: WaitingLoop, waiter: Waiter) -> None:
    both = [waiter, Waiter()]
    for one in both:
        loop.watch(one)
    loop._tasks._to_add.clear()
    tell(loop, updates(item(state="queued")))
    tell(loop, updates(gone=("task-1",)))
    assert [one.told_last for one in both] == ["ManagedObjectNotFound"] * 2
    assert (loop._tasks._known, loop._tasks._unreadable, loop._tasks._to_remove) == ({}, {}, {})


def test_a_mistake_of_one_waiter_ends_its_wait_alone(
    loop: WaitingLoop, waiter: Waiter, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    other = Waiter()
    for one in (waiter, other):
        loop.watch(one)
    waiter.when_told = fail
    tell(loop, updates(item(state="queued")))
    assert waiter.told_last == "ZeroDivisionError"
    assert other.told == ["queued"]
    assert loop._tasks._watched == {waiter.reference: [other]}
    assert "telling of task-1 failed" in caplog.text
