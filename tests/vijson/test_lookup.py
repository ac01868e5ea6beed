"""Looking for the task of a lost answer: which ones may be it, how often, and for how long."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

import vijson
import vim25
from vijson._tasks import lookup, submission
from vijson._tasks.lookup import Found, find_submitted, look_again, look_for, seen
from vijson._tasks.submission import Submitter
from vijson.simulator import SimulatedVm, Simulator
from vmodl import ManagedObjectReference, Operation, operations

if TYPE_CHECKING:
    from .conftest import Clock

CUSTOMIZE = operations(vim25.VirtualMachineGuestCustomizationManager)["CustomizeGuest_Task"]
POWER_ON = operations(vim25.VirtualMachine)["PowerOnVM_Task"]
OURS = "VirtualMachineGuestCustomizationManager.customize"
NEVER = math.inf
POLICY = vijson.RetryPolicy(
    attempts=1, looks=4, look_pause=0.0, look_patience=60.0, clock_slack=1.0
)


@pytest.fixture
def retries() -> vijson.RetryPolicy:
    return POLICY


@pytest.fixture
def submitter(vc: vijson.Client) -> Submitter:
    return Submitter(vc, vc)


@pytest.fixture
def timed(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock that the search goes by."""
    monkeypatch.setattr(lookup, "time", clock)
    monkeypatch.setattr(submission, "time", clock)
    return clock


def start(sim: Simulator, vm: SimulatedVm, description: str = OURS) -> ManagedObjectReference:
    with sim._inventory.changed:
        return sim._tasks.start(description, vm.reference, "u", lambda: None)


def reference(moid: str) -> ManagedObjectReference:
    return ManagedObjectReference(type="Task", value=moid)


ONE, OTHER = reference("task-1"), reference("task-2")


# Looking again.


def told(*answers: Found | Exception) -> tuple[Callable[[], Found], Iterator[Found | Exception]]:
    """Return what finds one answer after the other, and those that are left."""
    left = iter(answers)

    def find() -> Found:
        answer = next(left)
        if isinstance(answer, Exception) and not isinstance(answer, vim25.MethodFault):
            raise answer
        return answer

    return find, left


def test_it_looks_until_something_is_found(clock: Clock) -> None:
    find, left = told([], [], [ONE, OTHER], [OTHER])
    policy = vijson.RetryPolicy(look_pause=0.5)
    found = look_again(find, policy, is_last=lambda _: False, until=NEVER, wait=clock.sleep)
    assert found == ([ONE, OTHER], None)
    assert clock.slept == [0.5, 0.5]
    assert next(left) == [OTHER]


def test_it_looks_until_the_last_time(clock: Clock) -> None:
    find, left = told([], vijson.ConnectionLost("x"), [], [], [ONE])
    asked: list[int] = []

    def is_last(looks: int) -> bool:
        asked.append(looks)
        return looks == 2

    assert look_again(find, POLICY, is_last=is_last, until=NEVER, wait=clock.sleep) == ([], None)
    assert asked == [0, 1, 1, 2]  # what could not be read was no look
    assert next(left) == [ONE]


@pytest.mark.parametrize(
    "error",
    [
        vijson.ConnectionLost("x"),
        vijson.ConnectionFailed("x"),
        vijson.HttpError("x", 503, ""),
        vijson.InvalidResponse("x", "", ""),
    ],
)
def test_what_may_be_mended_is_outlasted(timed: Clock, error: Exception) -> None:
    find, left = told(error, error, error, error)
    policy = vijson.RetryPolicy(look_pause=5.0)
    until = timed.now + 5
    found, unreadable = look_again(
        find, policy, is_last=lambda _: True, until=until, wait=timed.sleep
    )
    assert (found, unreadable) == ([], error)
    assert timed.slept == [5.0, 5.0]  # then it is later than until
    assert len(list(left)) == 1


def test_tasks_that_may_not_be_read_are_looked_for_once() -> None:
    fault = vim25.NoPermission(object=ONE, privilege_id="System.View")
    find, _ = told(fault)
    assert look_again(find, POLICY, is_last=lambda _: False, until=NEVER) == ([], fault)


def test_other_errors_are_raised() -> None:
    find, _ = told(vijson.UnsupportedServer("x"))
    with pytest.raises(vijson.UnsupportedServer):
        look_again(find, POLICY, is_last=lambda _: False, until=NEVER)


def test_what_was_seen() -> None:
    assert seen([], None) == "no task of it was found"
    assert seen([ONE], None) == "a task may be it, or somebody else's (task-1)"
    assert seen([ONE, OTHER], None) == "several tasks may be it (task-1, task-2)"
    assert seen([], KeyError("x")) == "the VM's tasks could not be read ('x')"


# Which tasks may be it.


@pytest.mark.parametrize(
    ("description", "operation", "is_it"),
    [
        (OURS, CUSTOMIZE, True),
        ("customize", CUSTOMIZE, True),
        ("X.CUSTOMIZEGUEST", CUSTOMIZE, True),
        ("X.customizeGuest_Task", CUSTOMIZE, True),
        ("VirtualMachine.powerOn", POWER_ON, True),
        ("vim.VirtualMachine.PowerOnVM_Task", POWER_ON, True),
        ("VirtualMachine.powerOff", POWER_ON, False),
        ("powerOn.somethingElse", POWER_ON, False),
        ("", POWER_ON, False),
        ("", Operation("X_Task"), False),
        ("VirtualMachine.", Operation("X_Task"), False),
        ("VirtualMachine.x", Operation("X_Task"), True),
    ],
)
def test_descriptions(
    sim: Simulator,
    vc: vijson.Client,
    vm: SimulatedVm,
    description: str,
    operation: Operation,
    is_it: bool,
) -> None:
    task = start(sim, vm, description)
    found = find_submitted(vc, [vm.reference], operation, vc.server_time() - timedelta(minutes=1))
    assert found == {vm.reference: [task] if is_it else []}


def test_only_tasks_that_were_queued_since(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    start(sim, vm)
    sim.move_clock(60)
    task, known = start(sim, vm), start(sim, vm)
    queued = vim25.Task(task, vc).get_info().queue_time

    def find(sent_at: datetime) -> Any:
        found = find_submitted(vc, [vm.reference], CUSTOMIZE, sent_at, others={known.value})
        return found[vm.reference]

    assert find(queued - timedelta(seconds=50)) == [task]
    assert find(queued + timedelta(seconds=1)) == [task]  # times may be rounded by that
    assert find(queued + timedelta(seconds=1, microseconds=1)) == []


def test_one_request_for_all_vms(sim: Simulator, vc: vijson.Client) -> None:
    vms = [sim.add_vm(f"vm-{number}") for number in range(3)]
    tasks = [start(sim, vm) for vm in vms]
    references = [vm.reference for vm in vms]
    gone = ManagedObjectReference(type="VirtualMachine", value="vm-99")
    sim.disturb("RetrievePropertiesEx", drop="before")
    vc.retries = vijson.RetryPolicy(first_pause=0.0)  # reading is sent again
    found = find_submitted(vc, iter([*references, gone]), CUSTOMIZE, vc.server_time())
    assert found == {vm: [task] for vm, task in zip(references, tasks, strict=True)}
    assert sim.count("RetrievePropertiesEx") == 2


def test_without_tasks(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    assert find_submitted(vc, [vm.reference], CUSTOMIZE, vc.server_time()) == {vm.reference: []}
    assert find_submitted(vc, [], CUSTOMIZE, vc.server_time()) == {}


def content(item: ManagedObjectReference, **values: Any) -> vim25.ObjectContent:
    changes = [
        vim25.DynamicProperty(name=name.replace("__", "."), val=value)
        for name, value in values.items()
    ]
    return vim25.ObjectContent(obj=item, prop_set=changes)


def missing(item: ManagedObjectReference, fault: vim25.MethodFault) -> vim25.ObjectContent:
    return vim25.ObjectContent(
        obj=item, missing_set=[vim25.MissingProperty(path="info.queueTime", fault=fault)]
    )


def answer(sim: Simulator, *objects: vim25.ObjectContent) -> None:
    body = vim25.dumps(vim25.RetrieveResult(objects=list(objects)))
    sim.disturb("RetrievePropertiesEx", status=200, body=body)


NO_PERMISSION = vim25.NoPermission(object=ONE, privilege_id="System.View")


def test_tasks_that_are_hidden(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    """One that may not be read could be it; one that is gone is none."""
    now = vc.server_time()
    shown = content(OTHER, info__queueTime=now, info__descriptionId=OURS)
    vm_content = content(vm.reference, recentTask=[ONE, OTHER])
    answer(sim, vm_content, missing(ONE, NO_PERMISSION), shown)
    [found] = find_submitted(vc, [vm.reference], CUSTOMIZE, now).values()
    assert isinstance(found, vim25.NoPermission)
    answer(sim, vm_content, missing(ONE, vim25.ManagedObjectNotFound(obj=ONE)), shown)
    assert find_submitted(vc, [vm.reference], CUSTOMIZE, now) == {vm.reference: [OTHER]}
    answer(sim, vm_content, content(ONE, info__queueTime=now), shown)
    assert find_submitted(vc, [vm.reference], CUSTOMIZE, now) == {vm.reference: [OTHER]}


def test_a_session_that_is_refused_inside_of_the_result(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    task, now = start(sim, vm), vc.server_time()
    answer(sim, missing(vm.reference, vim25.NotAuthenticated()))
    found = find_submitted(vc, [vm.reference], CUSTOMIZE, now)
    assert found == {vm.reference: [task]}
    assert sim.count("Login") == 2
    answer(sim, missing(vm.reference, vim25.NotAuthenticated()))
    sim.password = "new"
    with pytest.raises((vim25.NotAuthenticated, vim25.InvalidLogin)):
        find_submitted(vc, [vm.reference], CUSTOMIZE, now)
    answer(sim, missing(vm.reference, vim25.NotAuthenticated()))
    with pytest.raises(vim25.NotAuthenticated):  # the password is not tried again
        find_submitted(vc, [vm.reference], CUSTOMIZE, now)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("recentTask", "text"),
        ("recentTask", ["text"]),
        ("info.queueTime", "text"),
        ("info.descriptionId", 5),
    ],
)
def test_values_of_other_types(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, name: str, value: Any
) -> None:
    """As a proxy, or a server with a mistake, may send them."""
    values: dict[str, Any] = {
        "recentTask": [ONE],
        "info.queueTime": vc.server_time(),
        "info.descriptionId": OURS,
        name: value,
    }
    answer(
        sim,
        content(vm.reference, recentTask=values.pop("recentTask")),
        content(ONE, **{name.replace(".", "__"): value for name, value in values.items()}),
    )
    with pytest.raises(vijson.InvalidResponse, match="expected "):
        find_submitted(vc, [vm.reference], CUSTOMIZE, vc.server_time())


def test_a_vm_that_is_gone_is_asked_for_alone(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    """Without this a server refuses the request as a whole."""
    find_submitted(vc, [vm.reference], CUSTOMIZE, vc.server_time())
    [body] = [r.body for r in sim.requests if r.operation == "RetrievePropertiesEx"]
    [spec] = json.loads(body)["specSet"]
    assert spec["reportMissingObjectsInResults"] is True


# What was begun elsewhere.


def search(vc: vijson.Client, vm: SimulatedVm, sent_at: datetime, clock: Clock) -> Any:
    return look_for(vc, vm.reference, CUSTOMIZE, sent_at, lasts=30.0, wait=clock.sleep)


@pytest.mark.parametrize("retries", [vijson.RetryPolicy(attempts=1, look_pause=10.0)])
@pytest.mark.parametrize(
    ("ago", "looks"), [(0, 3), (15, 2), (40, 0), (-500, 3)], ids=["now", "old", "over", "future"]
)
def test_it_is_looked_for_as_long_as_it_may_be_under_way(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, timed: Clock, ago: float, looks: int
) -> None:
    sent_at = vc.server_time() - timedelta(seconds=ago)
    assert search(vc, vm, sent_at, timed) is None
    assert timed.slept == [10.0] * looks


def test_what_was_begun_elsewhere_is_found(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, timed: Clock
) -> None:
    sent_at, task = vc.server_time(), start(sim, vm)
    assert search(vc, vm, sent_at, timed) == task
    start(sim, vm)
    with pytest.raises(vijson.SubmissionUnknown, match=r"vm-1 on .* several tasks may be it"):
        search(vc, vm, sent_at, timed)


@pytest.mark.parametrize("ago", [0, 3600])
def test_what_was_begun_elsewhere_and_can_not_be_read(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, timed: Clock, ago: float
) -> None:
    sent_at = vc.server_time() - timedelta(seconds=ago)
    answer(sim, content(vm.reference, recentTask=[ONE]), missing(ONE, NO_PERMISSION))
    with pytest.raises(vijson.SubmissionUnknown, match="could not be read") as caught:
        search(vc, vm, sent_at, timed)
    assert isinstance(caught.value.__cause__, vim25.NoPermission)
    assert (caught.value.vm, caught.value.method) == (vm.moid, "CustomizeGuest_Task")


@pytest.mark.parametrize("retries", [vijson.RetryPolicy(attempts=1, look_pause=25.0)])
def test_what_can_not_be_read_for_a_while_is_looked_for_a_minute_longer(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, timed: Clock
) -> None:
    failing = sim.disturb("RetrievePropertiesEx", times=None, status=503)
    with pytest.raises(vijson.SubmissionUnknown, match="could not be read"):
        search(vc, vm, vc.server_time(), timed)
    assert failing.happened == 5  # after 0, 25, 50, 75 and 100 seconds: 30 + 60 are over


@pytest.mark.parametrize(("minutes", "forgotten"), [(8.9, False), (9.1, True)])
def test_servers_forget_tasks(
    vc: vijson.Client, vm: SimulatedVm, timed: Clock, minutes: float, forgotten: bool
) -> None:
    sent_at = vc.server_time() - timedelta(minutes=minutes)
    if not forgotten:
        assert search(vc, vm, sent_at, timed) is None
        return
    with pytest.raises(vijson.SubmissionUnknown, match="too long ago to find its task"):
        search(vc, vm, sent_at, timed)


# A submission of which the answer is lost.


def lose(task: Callable[[], object] = lambda: None) -> Any:
    """Return what starts a task and loses the answer."""

    def send() -> Any:
        task()
        raise vijson.ConnectionLost("broken")

    return send


def test_a_lost_task_is_found_by_the_servers_clock(
    sim: Simulator, vm: SimulatedVm, submitter: Submitter, timed: Clock
) -> None:
    """Of two tasks, one was queued before the call: 110 seconds ago; it took 100."""
    start(sim, vm)
    sim.move_clock(60)
    tasks: list[ManagedObjectReference] = []

    def run() -> None:
        tasks.append(start(sim, vm))
        sim.move_clock(50)
        timed.now += 100

    found = submitter.submit(vm.reference, CUSTOMIZE, lose(run), exclusive=True)
    assert [found.reference] == tasks


def test_tasks_of_other_calls_are_not_taken_for_it(
    sim: Simulator, vm: SimulatedVm, submitter: Submitter
) -> None:
    own = submitter.submit(vm.reference, CUSTOMIZE, lambda: start(sim, vm), exclusive=True)
    other = start(sim, vm)
    options: Any = {"exclusive": True, "others": [other.value]}
    with pytest.raises(vijson.SubmissionUnknown, match="no task of it was found"):
        submitter.submit(vm.reference, CUSTOMIZE, lose(), **options)
    found = submitter.submit(vm.reference, CUSTOMIZE, lose(lambda: start(sim, vm)), **options)
    assert found.reference.value not in (own.reference.value, other.value)


@pytest.mark.parametrize("exclusive", [True, False])
@pytest.mark.parametrize(
    ("count", "text"), [(0, "no task of it"), (1, "a task may be it"), (2, "several tasks")]
)
def test_one_task_is_taken_for_it_if_no_other_can_be(
    sim: Simulator, vm: SimulatedVm, submitter: Submitter, exclusive: bool, count: int, text: str
) -> None:
    def send() -> ManagedObjectReference:
        for _ in range(count):
            start(sim, vm)
        raise vijson.HttpError("bad gateway", 502, "")

    if exclusive and count == 1:
        task = submitter.submit(vm.reference, CUSTOMIZE, send, exclusive=True)
        assert task.reference.value == "task-1"
        return
    with pytest.raises(vijson.SubmissionUnknown, match=rf"was lost \(bad gateway\), and {text}"):
        submitter.submit(vm.reference, CUSTOMIZE, send, exclusive=exclusive)
    assert sim.count("RetrievePropertiesEx") == (1 if count else POLICY.looks)


@pytest.mark.parametrize(
    ("answer", "certain"),
    [
        (None, False),
        ("task-1", False),
        (reference(""), False),
        (vijson.InvalidResponse("x", "", ""), False),
        (vijson.ConnectionFailed("x"), True),
        (vijson.HttpError("x", 404, ""), True),
        (vim25.TaskInProgress(task=ONE), True),
    ],
    ids=repr,
)
def test_what_no_task_has_come_of(
    vm: SimulatedVm, submitter: Submitter, answer: Any, certain: bool
) -> None:
    def send() -> Any:
        if isinstance(answer, Exception):
            raise answer
        return answer

    if certain:
        with pytest.raises(type(answer)) as caught:
            submitter.submit(vm.reference, CUSTOMIZE, send, exclusive=True)
        assert caught.value is answer
        return
    with pytest.raises(vijson.SubmissionUnknown) as unknown:
        submitter.submit(vm.reference, CUSTOMIZE, send, exclusive=True)
    assert isinstance(unknown.value.__cause__, vijson.InvalidResponse)


def test_a_search_that_fails_for_a_while(
    sim: Simulator, vm: SimulatedVm, submitter: Submitter, timed: Clock
) -> None:
    def pass_time(_: object) -> bool:
        timed.now += 25
        return True

    failing = sim.disturb("RetrievePropertiesEx", times=None, status=503, when=pass_time)
    with pytest.raises(vijson.SubmissionUnknown, match="could not be read"):
        submitter.submit(vm.reference, CUSTOMIZE, lose(), exclusive=True)
    assert failing.happened == 3  # a minute is over


def test_a_search_that_fails_leaves_it_unknown(
    sim: Simulator, vm: SimulatedVm, submitter: Submitter
) -> None:
    sim.disturb("CurrentTime", fault=vim25.SystemError(reason="broken"))
    with pytest.raises(vijson.SubmissionUnknown, match="could not be read") as caught:
        submitter.submit(vm.reference, CUSTOMIZE, lose(), exclusive=True)
    assert isinstance(caught.value.__cause__, vijson.ConnectionLost)
