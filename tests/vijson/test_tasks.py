from __future__ import annotations

import threading
import time
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

SHORT = 0.2
LONG = 20.0


def count(sim: Simulator, member: str) -> int:
    return len([request for request in sim.requests if request.path.endswith(f"/{member}")])


def nothing_stays_behind(sim: Simulator) -> None:
    """Wait until the loop has ended, and see that it has removed what it made."""
    deadline = time.monotonic() + LONG
    while not count(sim, "DestroyView") and time.monotonic() < deadline:
        time.sleep(0.02)
    for made in ("CreatePropertyCollector", "CreateListView", "CreateFilter"):
        assert count(sim, made) == 1
    assert count(sim, "DestroyPropertyCollector") == 1
    assert count(sim, "DestroyView") == 1


def test_progress_is_reported(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.task_duration = 0.5
    seen: list[vijson.Progress] = []
    task = vc.customize_guest(vm.moid, root, spec)
    task.wait(LONG, seen.append)
    states = [progress.state.value for progress in seen]
    assert states[0] in ("queued", "running")
    assert states[-1] == "success"
    percents = [progress.percent for progress in seen if progress.percent is not None]
    assert len(percents) > 3
    assert percents == sorted(percents)
    assert "running, " in " ".join(str(progress) for progress in seen)
    assert task.progress == seen[-1]


def test_waiting_reads_no_info(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    vc.customize_guest(vm.moid, root, spec).wait(LONG)
    assert count(sim, "info") == 0
    assert count(sim, "WaitForUpdatesEx") >= 1
    nothing_stays_behind(sim)


def test_timeout_keeps_the_task(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.task_duration = 1.5
    task = vc.customize_guest(vm.moid, root, spec)
    with pytest.raises(vijson.TaskTimeout, match="it goes on") as caught:
        task.wait(SHORT)
    assert caught.value.task is task
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, vijson.Error)
    caught.value.task.wait(LONG)
    nothing_stays_behind(sim)
    assert vm.customizations == 1


def test_a_timeout_of_zero_looks_once(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.task_duration = 1.0
    task = vc.customize_guest(vm.moid, root, spec)
    with pytest.raises(vijson.TaskTimeout):
        task.wait(0)
    assert task.progress is not None
    task.wait(LONG)
    assert task.wait(0) is None


def test_an_ended_task_can_be_waited_for_again(
    vc: vijson.Client, vm: SimulatedVm, root: Any
) -> None:
    task = vc.customize_guest(vm.moid, root, vijson.linux_spec("x", "y", nics=["dhcp"]))
    for _ in range(2):
        with pytest.raises(vim25.NicSettingMismatch):
            task.wait(LONG)


def test_cancel(sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any) -> None:
    sim.task_duration = 5.0
    task = vc.customize_guest(vm.moid, root, spec)
    task.cancel()
    with pytest.raises(vim25.RequestCanceled):
        task.wait(LONG)
    assert vm.customizations == 0
    assert task.info().cancelled
    with pytest.raises(vim25.InvalidState):
        task.cancel()


def test_several_threads_wait_at_once(
    sim: Simulator, vc: vijson.Client, root: Any, spec: Any
) -> None:
    sim.task_duration = 0.5
    vms = [
        sim.add_vm(f"vm-{i}", nics=2, guest_accounts={"root": "secret"}, administrators={"root"})
        for i in range(8)
    ]
    tasks = [vc.customize_guest(vm.moid, root, spec) for vm in vms]
    threads = [threading.Thread(target=task.wait, args=(LONG,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert [vm.customizations for vm in vms] == [1] * 8


def test_a_task_that_is_gone(vc: vijson.Client) -> None:
    reference = vim25.ManagedObjectReference(type="Task", value="task-99")
    task = vijson.RunningTask(vc, reference)
    with pytest.raises(vim25.ManagedObjectNotFound):
        task.wait(LONG)
    assert repr(task).startswith("<RunningTask task-99 on 127.0.0.1")


def test_results_are_decoded(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    with sim._inventory.changed:
        reference = sim._tasks.start("X.y", vm.reference, "u", lambda: vm.reference)
    found = vijson.RunningTask(vc, reference).result(LONG)
    assert found == vim25.VirtualMachine(vm.reference, vc)


def test_an_end_that_is_known_is_no_timeout(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    """Though ``on_progress`` took longer than there was time."""
    sim.task_duration = 1.2
    task = vc.customize_guest(vm.moid, auth=root, spec=spec)
    ended = threading.Event()
    task.as_future().add_done_callback(lambda _: ended.set())
    assert task.wait(1.0, on_progress=lambda _: ended.wait(10)) is None
