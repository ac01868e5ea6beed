from __future__ import annotations

import math
import pickle
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0


# README: "What may have been carried out is never sent again"
def test_a_lost_answer_is_found_again(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    vc.customize_guest(vm.moid, root, spec).wait(LONG)  # an earlier one, not to be taken for it
    sim.disturb("CustomizeGuest_Task", drop="after")
    task = vc.customize_guest(vm.moid, root, spec)
    task.wait(LONG)
    assert vm.submissions == vm.customizations == 2
    assert task.reference.value == "task-2"
    assert sim.count("CustomizeGuest_Task") == 2


@pytest.mark.parametrize(
    "disturbance",
    [
        {"drop": "before"},
        {"status": 503},
        {"status": 502},
        {"status": 500, "body": b"{"},
        {"status": 200, "body": b"<html>"},
    ],
    ids=str,
)
def test_what_was_not_carried_out_is_not_repeated(
    sim: Simulator,
    vc: vijson.Client,
    vm: SimulatedVm,
    root: Any,
    spec: Any,
    disturbance: dict[str, Any],
) -> None:
    vc.customize_guest(vm.moid, root, spec).wait(LONG)
    sim.disturb("CustomizeGuest_Task", **disturbance)
    with pytest.raises(vijson.SubmissionUnknown, match="no task of it was found") as caught:
        vc.customize_guest(vm.moid, root, spec)
    assert caught.value.vm == vm.moid
    assert caught.value.__cause__ is not None
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.method) == (str(caught.value), "CustomizeGuest_Task")
    assert vm.submissions == 1


def test_a_certain_refusal_is_sent_again(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.disturb("CustomizeGuest_Task", status=429, headers={"Retry-After": "0"}, times=2)
    vc.customize_guest(vm.moid, root, spec).wait(LONG)
    assert (vm.submissions, sim.count("CustomizeGuest_Task")) == (1, 3)


@pytest.mark.parametrize("status", [302, 400, 403, 404, 413])
def test_a_refusal_for_good_is_raised(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any, status: int
) -> None:
    sim.disturb("CustomizeGuest_Task", status=status, headers={"Location": "https://evil.test/"})
    with pytest.raises(vijson.HttpError, match=f"HTTP {status}"):
        vc.customize_guest(vm.moid, root, spec)
    assert (vm.submissions, sim.count("CustomizeGuest_Task")) == (0, 1)


def test_several_tasks_that_may_be_it(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    with sim._inventory.changed:
        sim._tasks.start("X.customize", vm.reference, "u", lambda: None)
    sim._inventory.advance()
    sim.task_duration = 0
    sim.disturb("CustomizeGuest_Task", drop="after", delay=0.3)
    with pytest.raises(vijson.SubmissionUnknown, match=r"several tasks .*task-1, task-2"):
        vc.customize_guest(vm.moid, root, spec)


def test_a_restart_swallows_the_answer(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.task_duration = 1.0
    sim.disturb("CustomizeGuest_Task", drop="after")

    def restart(_: object) -> bool:
        sim.restart()
        return True

    sim.disturb("CurrentTime", drop="before", when=restart)
    task = vc.customize_guest(vm.moid, root, spec)
    task.wait(LONG)
    assert vm.submissions == vm.customizations == 1


def test_a_session_that_guests_refuse_is_renewed(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.expire_sessions(guest_operations_only=True)
    assert vc.find_vm("web-01").get_name() == "web-01"
    vc.customize_guest(vm.moid, root, spec).wait(LONG)
    assert (vm.submissions, sim.count("Login"), sim.live_sessions) == (1, 2, 1)


def test_a_password_that_no_longer_holds_is_tried_once(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.password = "new"
    sim.expire_sessions()
    with pytest.raises(vim25.InvalidLogin):
        vc.customize_guest(vm.moid, root, spec)
    with pytest.raises(vim25.NotAuthenticated):
        vc.customize_guest(vm.moid, root, spec)
    assert sim.count("Login") == 2


def test_a_refused_login_does_not_renew_itself(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.expire_sessions()
    sim.disturb("Login", fault=vim25.NotAuthenticated())
    with pytest.raises(vim25.NotAuthenticated):
        vc.customize_guest(vm.moid, root, spec)
    vc.customize_guest(vm.moid, root, spec).wait(LONG)
    assert (sim.count("Login"), sim.live_sessions) == (3, 1)


def test_a_login_that_failed_is_tried_again_by_whoever_comes_next(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    stub, earlier = vim25.VirtualMachine(vm.reference, vc), vc.session_number
    sim.expire_sessions()
    assert stub.get_name() == "web-01"  # with another session
    sim.expire_sessions()
    sim.disturb("Login", fault=vim25.NotAuthenticated())
    with pytest.raises(vim25.NotAuthenticated):
        stub.get_name()
    assert sim.live_sessions == 0
    assert vc.renew_session(earlier)
    assert sim.live_sessions == 1


def test_tasks_that_can_not_be_read(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.disturb("CustomizeGuest_Task", drop="after")
    sim.disturb(
        "RetrievePropertiesEx", fault=vim25.NoPermission(object=vm.reference, privilege_id="X.y")
    )
    with pytest.raises(vijson.SubmissionUnknown, match="could not be read"):
        vc.customize_guest(vm.moid, root, spec)
    assert vm.submissions == 1


@pytest.mark.parametrize("seconds", [-3600, 3600])
def test_a_clock_that_jumps(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any, seconds: float
) -> None:
    def jump(_: object) -> bool:
        if sim.count("CurrentTime") == 1:
            sim.move_clock(seconds)
        return False

    sim.disturb("CustomizeGuest_Task", drop="after")
    sim.disturb("CurrentTime", when=jump)
    if seconds < 0:  # the task seems to be of the future, and is found
        vc.customize_guest(vm.moid, root, spec).wait(LONG)
    else:  # it seems to be an old one
        with pytest.raises(vijson.SubmissionUnknown, match="no task of it was found"):
            vc.customize_guest(vm.moid, root, spec)
    assert vm.submissions == sim.count("CustomizeGuest_Task") == 1


def test_a_server_that_goes_silent(sim: Simulator, vm: SimulatedVm, root: Any, spec: Any) -> None:
    with vijson.connect(**sim.connection, timeout=1.0) as vc:
        silence = sim.disturb("CustomizeGuest_Task", delay=math.inf)
        with pytest.raises(vijson.SubmissionUnknown, match="timed out"):
            vc.customize_guest(vm.moid, root, spec)
        assert (silence.happened, vm.submissions) == (1, 0)
        sim.disturb("name", delay=math.inf)
        assert vim25.VirtualMachine(vm.reference, vc).get_name() == "web-01"


def test_tasks_that_come_as_a_page(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.disturb("CustomizeGuest_Task", drop="after")
    sim.disturb("CurrentTime", status=200, body=b"<html>")
    vc.customize_guest(vm.moid, root, spec).wait(LONG)
    assert vm.submissions == 1


def test_too_many_requests_are_a_refusal(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.disturb("CustomizeGuest_Task", times=None, status=429)
    with pytest.raises(vijson.HttpError, match="HTTP 429"):
        vc.customize_guest(vm.moid, root, spec)
    assert vm.submissions == 0


def test_a_reference_of_another_type_is_no_task(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    body = vim25.dumps(vm.reference)
    sim.disturb("RefreshStorageInfo", status=200)
    sim.disturb("ResetVM_Task", status=200, body=body)
    with pytest.raises(vijson.SubmissionUnknown, match="expected the reference of a task"):
        vim25.VirtualMachine(vm.reference, vc).reset_vm_task()
