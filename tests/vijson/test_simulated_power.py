"""The power of simulated VMs, and what their guests are asked to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

from .conftest import LONG

STATES = vim25.VirtualMachinePowerState
Operation = Callable[[vim25.VirtualMachine], object]
POWER: dict[str, tuple[Operation, str]] = {
    "on": (lambda vm: vm.power_on_vm_task(), STATES.POWERED_ON),
    "off": (lambda vm: vm.power_off_vm_task(), STATES.POWERED_OFF),
    "reset": (lambda vm: vm.reset_vm_task(), STATES.POWERED_ON),
    "suspend": (lambda vm: vm.suspend_vm_task(), STATES.SUSPENDED),
    "shut down": (lambda vm: vm.shutdown_guest(), STATES.POWERED_OFF),
    "reboot": (lambda vm: vm.reboot_guest(), STATES.POWERED_ON),
    "stand by": (lambda vm: vm.standby_guest(), STATES.SUSPENDED),
}
GUEST = ["shut down", "reboot", "stand by"]


@pytest.fixture
def stub(vc: vijson.Client, vm: SimulatedVm) -> vim25.VirtualMachine:
    return vc.find_vm("web-01")


def states(vc: vijson.Client, vm: vim25.VirtualMachine, *paths: str) -> Iterator[dict[str, object]]:
    """Yield what a collector tells of properties of a VM, change by change."""
    collector = vc.managers.property_collector.create_property_collector()
    spec = vim25.PropertyFilterSpec(
        prop_set=[vim25.PropertySpec(type="VirtualMachine", path_set=list(paths))],
        object_set=[vim25.ObjectSpec(obj=vm.reference)],
    )
    collector.create_filter(spec, False)
    version = ""
    while True:
        options = vim25.WaitOptions(max_wait_seconds=int(LONG))
        update = collector.wait_for_updates_ex(version=version, options=options)
        assert update is not None, "nothing changed"
        version = update.version
        [item] = [item for one in update.filter_set or () for item in one.object_set or ()]
        yield {change.name: change.val for change in item.change_set or ()}


@pytest.mark.parametrize("name", POWER)
def test_it_needs_a_state(stub: vim25.VirtualMachine, vm: SimulatedVm, name: str) -> None:
    operation, requested = POWER[name]
    vm.powered_on = name == "on"
    with pytest.raises(vim25.InvalidPowerState) as caught:
        operation(stub)
    assert caught.value.requested_state == requested
    assert caught.value.existing_state == vm.power_state


@pytest.mark.parametrize("name", GUEST)
def test_guests_need_their_tools(stub: vim25.VirtualMachine, vm: SimulatedVm, name: str) -> None:
    vm.tools_running = False
    with pytest.raises(vim25.ToolsUnavailable):
        POWER[name][0](stub)
    assert vm.guest_transition is None


@pytest.mark.parametrize("name", POWER)
def test_a_template_stays_off(stub: vim25.VirtualMachine, vm: SimulatedVm, name: str) -> None:
    vm.powered_on, vm.template = False, True
    with pytest.raises(vim25.NotSupported):
        POWER[name][0](stub)


def test_a_suspended_vm_goes_on(stub: vim25.VirtualMachine, vm: SimulatedVm) -> None:
    stub.reset_vm_task().wait(LONG)
    booted = stub.get_runtime().boot_time
    assert booted is not None
    stub.suspend_vm_task().wait(LONG)
    runtime = stub.get_runtime()
    assert runtime.power_state == STATES.SUSPENDED
    assert runtime.suspend_time is not None
    assert not vm.powered_on
    with pytest.raises(vim25.InvalidPowerState) as caught:
        stub.power_off_vm_task()
    assert caught.value.existing_state == STATES.SUSPENDED
    stub.power_on_vm_task().wait(LONG)
    runtime = stub.get_runtime()
    assert (runtime.power_state, runtime.boot_time) == (STATES.POWERED_ON, booted)
    assert runtime.suspend_time is None
    stub.reset_vm_task().wait(LONG)
    assert stub.get_runtime().boot_time != booted


def test_a_guest_shuts_down_after_a_while(
    sim: Simulator, vc: vijson.Client, stub: vim25.VirtualMachine
) -> None:
    sim.shutdown_duration = 0.4
    seen = states(vc, stub, "runtime.powerState", "guest.guestState")
    assert next(seen)["runtime.powerState"] == STATES.POWERED_ON
    stub.shutdown_guest()
    assert next(seen) == {"guest.guestState": "shuttingDown"}
    assert stub.get_runtime().power_state == STATES.POWERED_ON
    assert next(seen) == {
        "runtime.powerState": STATES.POWERED_OFF,
        "guest.guestState": "notRunning",
    }


def test_a_guest_restarts(sim: Simulator, vc: vijson.Client, stub: vim25.VirtualMachine) -> None:
    seen = states(vc, stub, "runtime.powerState", "guest.toolsRunningStatus")
    next(seen)
    assert sim.shutdown_duration == sim.task_duration  # unless it is set
    stub.reboot_guest()
    assert next(seen) == {"guest.toolsRunningStatus": "guestToolsNotRunning"}
    assert next(seen) == {"guest.toolsRunningStatus": "guestToolsRunning"}


def test_a_guest_stands_by(vc: vijson.Client, stub: vim25.VirtualMachine) -> None:
    seen = states(vc, stub, "runtime.powerState")
    next(seen)
    stub.standby_guest()
    assert next(seen) == {"runtime.powerState": STATES.SUSPENDED}


def test_who_is_first(sim: Simulator, stub: vim25.VirtualMachine, vm: SimulatedVm) -> None:
    """A VM that was switched meanwhile is not switched by its earlier guest."""
    sim.shutdown_duration = 0.3
    stub.shutdown_guest()
    stub.power_off_vm_task().wait(LONG)
    stub.power_on_vm_task().wait(LONG)
    sim.task_duration = 0.6
    stub.reset_vm_task().wait(LONG)
    assert vm.powered_on
    task = stub.suspend_vm_task()
    with pytest.raises(vim25.TaskInProgress) as caught:
        stub.shutdown_guest()
    assert caught.value.task == task.reference


def test_what_changed_meanwhile_counts(
    sim: Simulator, stub: vim25.VirtualMachine, vm: SimulatedVm
) -> None:
    sim.task_duration = 0.3
    task = stub.power_off_vm_task()
    vm.powered_on = False
    with pytest.raises(vim25.InvalidPowerState):
        task.wait(LONG)
