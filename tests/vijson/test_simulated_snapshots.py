"""Snapshots of simulated VMs."""

from __future__ import annotations

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

from .conftest import LONG

STATES = vim25.VirtualMachinePowerState


@pytest.fixture
def stub(vc: vijson.Client, vm: SimulatedVm) -> vim25.VirtualMachine:
    return vc.find_vm("web-01")


def take(
    vm: vim25.VirtualMachine, name: str, *, memory: bool = False, quiesce: bool = False
) -> vim25.VirtualMachineSnapshot:
    task = vm.create_snapshot_task(name, description=f"of {name}", memory=memory, quiesce=quiesce)
    return task.result(LONG)


def shape(vm: vim25.VirtualMachine) -> object:
    """Return the names of a VM's snapshots, as a tree."""
    info = vm.get_snapshot()

    def names(trees: list[vim25.VirtualMachineSnapshotTree] | None) -> dict[str, object]:
        return {tree.name: names(tree.child_snapshot_list) for tree in trees or ()}

    return names(info.root_snapshot_list) if info else None


def test_the_tree(sim: Simulator, stub: vim25.VirtualMachine) -> None:
    assert stub.get_snapshot() is None
    assert stub.get_root_snapshot() == []
    first = take(stub, "first")
    second = take(stub, "second", memory=True)
    first.revert_to_snapshot_task().wait(LONG)
    third = take(stub, "third")
    assert [one.reference.value for one in (first, second, third)] == [
        "snapshot-1", "snapshot-2", "snapshot-3"
    ]  # fmt: skip
    assert shape(stub) == {"first": {"second": {}, "third": {}}}
    info = stub.get_snapshot()
    assert info is not None
    assert info.current_snapshot == third.reference
    [tree] = info.root_snapshot_list
    assert (tree.id, tree.description, tree.state) == (1, "of first", STATES.POWERED_OFF)
    assert tree.vm == stub.reference
    assert tree.child_snapshot_list
    assert tree.child_snapshot_list[0].state == STATES.POWERED_ON
    assert first.get_vm() == stub
    assert first.get_child_snapshot() == [second, third]
    assert stub.get_root_snapshot() == [first]
    second.rename_snapshot(name="2nd", description="new")
    assert shape(stub) == {"first": {"2nd": {}, "third": {}}}
    with pytest.raises(vim25.InvalidName):
        second.rename_snapshot(name="")
    with pytest.raises(vim25.InvalidName):
        take(stub, "")


def test_removing(sim: Simulator, stub: vim25.VirtualMachine) -> None:
    first, second, third = (take(stub, name) for name in ("a", "b", "c"))
    second.remove_snapshot_task(False).wait(LONG)
    assert shape(stub) == {"a": {"c": {}}}
    with pytest.raises(vim25.ManagedObjectNotFound):
        second.get_config()
    third.remove_snapshot_task(False, consolidate=False).wait(LONG)
    info = stub.get_snapshot()
    assert info is not None
    assert info.current_snapshot == first.reference
    assert stub.get_runtime().consolidation_needed
    stub.consolidate_vm_disks_task().wait(LONG)
    assert not stub.get_runtime().consolidation_needed
    take(stub, "d")
    first.remove_snapshot_task(True).wait(LONG)
    assert stub.get_snapshot() is None
    with pytest.raises(vim25.NotFound):
        stub.revert_to_current_snapshot_task()
    take(stub, "e")
    take(stub, "f")
    stub.remove_all_snapshots_task().wait(LONG)
    assert stub.get_snapshot() is None


def test_going_back(sim: Simulator, stub: vim25.VirtualMachine, vm: SimulatedVm) -> None:
    off = take(stub, "off")
    on = take(stub, "on", memory=True)
    addresses = list(vm.nics[0].ip_addresses)
    add = vim25.VirtualDeviceConfigSpec(
        operation=vim25.VirtualDeviceConfigSpecOperation.REMOVE,
        device=vim25.VirtualVmxnet3(key=vm.nics[1].key),
    )
    changes = vim25.VirtualMachineConfigSpec(name="web-02", annotation="x", device_change=[add])
    stub.reconfig_vm_task(changes).wait(LONG)
    vm.nics[0].ip_addresses = ["10.9.9.9"]
    stub.power_off_vm_task().wait(LONG)
    before = stub.get_config()
    stub.revert_to_current_snapshot_task().wait(LONG)
    assert vm.powered_on
    config = stub.get_config()
    assert config is not None
    assert before is not None
    assert (config.name, config.annotation) == ("web-02", None)
    assert len(config.hardware.device or ()) == len(before.hardware.device or ()) + 1
    assert len({config.change_version, before.change_version}) == 2
    assert len(vm.nics) == 2
    assert vm.nics[0].ip_addresses == addresses
    assert on.get_config().name == "web-01"
    off.revert_to_snapshot_task().wait(LONG)
    assert not vm.powered_on
    on.revert_to_snapshot_task(suppress_power_on=True).wait(LONG)
    assert not vm.powered_on
    info = stub.get_snapshot()
    assert info is not None
    assert info.current_snapshot == on.reference


@pytest.mark.parametrize(
    ("tools", "powered", "memory", "quiesced"),
    [
        (True, True, False, True),
        (True, True, True, False),
        (False, True, False, False),
        (True, False, False, False),
    ],
)
def test_quiescing(
    stub: vim25.VirtualMachine,
    vm: SimulatedVm,
    tools: bool,
    powered: bool,
    memory: bool,
    quiesced: bool,
) -> None:
    """Without Tools, or while the VM is off, nothing is quiesced, and that is no fault."""
    vm.tools_running, vm.powered_on = tools, powered
    spec = vim25.VirtualMachineGuestQuiesceSpec(timeout=5)
    stub.create_snapshot_ex_task("a", memory=memory, quiesce_spec=spec).wait(LONG)
    info = stub.get_snapshot()
    assert info is not None
    assert info.root_snapshot_list[0].quiesced is quiesced


def test_how_many_there_can_be(sim: Simulator, stub: vim25.VirtualMachine) -> None:
    sim.task_duration = 0
    for number in range(32):
        take(stub, str(number))
    with pytest.raises(vim25.TooManySnapshotLevels):
        take(stub, "one more")


def test_one_thing_at_a_time(sim: Simulator, stub: vim25.VirtualMachine) -> None:
    snapshot = take(stub, "a")
    sim.task_duration = LONG
    stub.reconfig_vm_task(vim25.VirtualMachineConfigSpec(annotation="x"))
    with pytest.raises(vim25.TaskInProgress):
        snapshot.revert_to_snapshot_task()
    with pytest.raises(vim25.TaskInProgress):
        snapshot.rename_snapshot(name="b")
    with pytest.raises(vim25.TaskInProgress):
        take(stub, "c")


def test_a_removed_snapshot_is_not_gone_back_to(
    sim: Simulator, stub: vim25.VirtualMachine, vc: vijson.Client
) -> None:
    snapshot = take(stub, "a")
    stub.remove_all_snapshots_task().wait(LONG)
    with pytest.raises(vim25.ManagedObjectNotFound):
        snapshot.revert_to_snapshot_task()
