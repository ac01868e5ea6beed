"""Power, as users switch it."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0
STATES = vim25.VirtualMachinePowerState


@pytest.fixture
def off(sim: Simulator) -> SimulatedVm:
    return sim.add_vm("off", powered_on=False)


def test_on_off_suspend_reset(vc: vijson.Client, vm: SimulatedVm, off: SimulatedVm) -> None:
    power, stub = vc.power, vim25.VirtualMachine(off.reference, vc)
    power.on(off.moid).wait(LONG)
    assert off.power_state == STATES.POWERED_ON
    power.suspend(stub).wait(LONG)
    assert off.power_state == STATES.SUSPENDED
    power.on(off.reference).wait(LONG)
    booted = vm.boot_time
    power.reset(vm.moid).wait(LONG)
    assert vm.boot_time != booted
    power.off(off.moid).wait(LONG)
    assert off.power_state == STATES.POWERED_OFF


@pytest.mark.parametrize("synchronous", [True, False])
def test_what_is_already_so(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, off: SimulatedVm, synchronous: bool
) -> None:
    """Servers tell at once, or by the task."""
    fault = vim25.InvalidPowerState(existing_state=STATES.POWERED_ON)
    with pytest.raises(vim25.InvalidPowerState):
        vc.power.on(vm.moid).wait(LONG)
    if synchronous:
        sim.disturb("PowerOnVM_Task", fault=fault)
        task = vc.power.on(vm.moid, already_ok=True)
        assert task.done
    else:
        off_task = vc.power.off(off.moid, already_ok=True)
        task = vc.power.on(off.moid, already_ok=True)
        off.power_state = STATES.POWERED_ON  # somebody was quicker
        off_task.wait(LONG)
    task.wait(LONG)
    task.result(LONG)
    assert task.as_future().done()
    assert vijson.wait_all([task, vc.power.off(off.moid, already_ok=True)], LONG) == [None, None]
    with pytest.raises(vim25.InvalidPowerState):
        vc.power.suspend(off.moid, already_ok=True).wait(LONG)  # it is off, not suspended


def test_a_task_that_was_not_needed(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    fault = vim25.InvalidPowerState(existing_state=STATES.POWERED_ON)
    sim.disturb("PowerOnVM_Task", fault=fault)
    task = vc.power.on(vm.moid, already_ok=True)

    async def waited() -> None:
        await task

    asyncio.run(waited())
    task.cancel()
    assert repr(task) == "<EndedTask: the VM is already poweredOn>"
    with pytest.raises(vijson.Error, match="there is no task: the VM is already poweredOn"):
        task.reference  # noqa: B018
    assert list(vijson.as_completed([task])) == [task]


def test_other_faults_are_faults(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    sim.disturb("PowerOnVM_Task", fault=vim25.InvalidPowerState(existing_state=STATES.SUSPENDED))
    with pytest.raises(vim25.InvalidPowerState):
        vc.power.on(vm.moid, already_ok=True)
    sim.disturb("PowerOnVM_Task", fault=vim25.InsufficientHostCapacityFault())
    with pytest.raises(vim25.InsufficientHostCapacityFault):
        vc.power.on(vm.moid, already_ok=True)


def test_a_guest_shuts_down(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    vc.power.shut_down(vm.moid, timeout=LONG)
    assert vm.power_state == STATES.POWERED_OFF
    vc.power.shut_down(vm.moid, already_ok=True)
    with pytest.raises(vim25.InvalidPowerState):
        vc.power.shut_down(vm.moid)


def test_a_guest_that_does_not_shut_down(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    sim.disturb("ShutdownGuest", status=204, times=2)  # it says yes, and does nothing
    with pytest.raises(vijson.WaitTimeout, match=r"poweredOn - .* force=True powers off"):
        vc.power.shut_down(vm.moid, timeout=1)
    assert vm.power_state == STATES.POWERED_ON
    vc.power.shut_down(vm.moid, timeout=1, force=True)
    assert vm.power_state == STATES.POWERED_OFF


def test_a_guest_without_tools(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    vm.tools_running = False
    with pytest.raises(vim25.ToolsUnavailable) as caught:
        vc.power.shut_down(vm.moid)
    assert "VMware Tools do not answer" in str(caught.value)


def test_a_shutdown_outlasts_a_session(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    threading.Timer(0.05, sim.expire_sessions).start()
    vc.power.shut_down(vm.moid, timeout=LONG)
    assert vm.power_state == STATES.POWERED_OFF


@pytest.mark.parametrize("wrong", [5, "", vim25.HostSystem.reference("host-1")])
def test_what_is_no_vm(vc: vijson.Client, wrong: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="vm: expected"):
        vc.power.on(wrong)


@pytest.mark.parametrize("timeout", ["120", float("nan"), True])
def test_a_time_that_is_none_shuts_nothing_down(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, timeout: Any
) -> None:
    with pytest.raises(ValueError, match="timeout"):
        vc.power.shut_down(vm.moid, timeout=timeout)
    assert sim.count("ShutdownGuest") == 0


def test_shutting_down_keeps_to_its_time(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    sim.disturb("ShutdownGuest", delay=float("inf"))
    with pytest.raises(vijson.WaitTimeout, match="force=True"):
        vc.power.shut_down(vm.moid, timeout=1)
    vc.power.shut_down(vm.moid, timeout=0, force=True)
    assert vm.power_state == STATES.POWERED_OFF
