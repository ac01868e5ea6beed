"""Instant clones, and the power, devices and pending customizations of simulated VMs."""

from __future__ import annotations

from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0


# README: "with identities of their own before they touch the network"
def test_clones_are_customized_before_they_are_connected(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any
) -> None:
    addresses = list(vm.ip_addresses)
    clones = vijson.wait_all(
        [vc.instant_clone(vm.moid, f"c-{n}", disconnect_nics=True) for n in (1, 2)]
    )
    assert [sim.vm(clone.reference.value).name for clone in clones] == ["c-1", "c-2"]
    for number, clone in enumerate(clones):
        made = sim.vm(clone.reference.value)
        assert made.ip_addresses == []
        assert made.guest_host_name == vm.guest_host_name
        spec = vijson.linux_spec(made.name, "example.com", nics=[f"10.0.0.{number}/24", "dhcp"])
        vc.customize_guest(clone, root, spec).wait(LONG)
        assert made.ip_addresses == []
        vc.connect_nics(clone).wait(LONG)
        assert made.ip_addresses == addresses  # the network has to be started first
        vc.start_guest_network(clone, root).wait(LONG)
        assert made.ip_addresses == [f"10.0.0.{number}", made.nics[1].lease]
        guest = clone.get_guest()
        assert guest is not None
        assert (guest.host_name, guest.ip_address) == (made.name, f"10.0.0.{number}")
    assert vm.ip_addresses == addresses
    assert vm.nics[0].connected


def test_what_an_instant_clone_takes(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    folder = vc.find_vm("web-01").get_parent()
    assert isinstance(folder, vim25.Folder)  # of its actual type
    location = vim25.VirtualMachineRelocateSpec(folder=folder)
    clone = vc.instant_clone(vm.moid, "x", location=location).wait(LONG)
    assert sim.vm(clone.reference.value).nics[0].connected
    assert location.device_change is None
    with pytest.raises(vim25.DuplicateName) as caught:
        vc.instant_clone(vm.moid, "x")
    assert caught.value.object == clone.reference
    location = vim25.VirtualMachineRelocateSpec(folder=vm.reference)
    with pytest.raises(vijson.InvalidRequest, match=r"spec\.location\.folder: expected a Folder"):
        vc.instant_clone(vm.moid, "y", location=location)
    location = vim25.VirtualMachineRelocateSpec(disk_move_type="moveAllDiskBackingsAndAllowSharing")
    with pytest.raises(vim25.NotSupported, match="diskMoveType"):
        vc.instant_clone(vm.moid, "y", location=location)
    vm.powered_on = False
    with pytest.raises(vim25.InvalidPowerState):
        vc.instant_clone(vm.moid, "y")


def test_a_clone_whose_answer_is_lost_is_not_guessed(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    """Others may clone the same VM, so a task that was found may be theirs."""
    with vijson.connect(**sim.connection) as other:
        for drop in ("before", "after"):
            theirs = other.instant_clone(vm.moid, f"theirs {drop}")
            sim.disturb("InstantClone_Task", drop=drop)
            with pytest.raises(vijson.SubmissionUnknown, match=theirs.reference.value):
                vc.instant_clone(vm.moid, f"ours {drop}")


def test_device_changes(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    stub = vc.find_vm("web-01")
    operations = vim25.VirtualDeviceConfigSpecOperation
    for change in (
        vim25.VirtualDeviceConfigSpec(
            operation=operations.EDIT, device=vim25.VirtualVmxnet3(key=99)
        ),
        vim25.VirtualDeviceConfigSpec(
            operation=operations.REMOVE, device=vim25.VirtualPCIController(key=100, bus_number=0)
        ),
    ):
        with pytest.raises(vim25.InvalidDeviceSpec) as caught:
            stub.reconfig_vm_task(vim25.VirtualMachineConfigSpec(device_change=[change]))
        assert caught.value.device_index == 0
    with pytest.raises(vim25.NotSupported, match="sevEnabled"):
        stub.reconfig_vm_task(vim25.VirtualMachineConfigSpec(sev_enabled=True))
    stub.reconfig_vm_task(vim25.VirtualMachineConfigSpec(name="web-02")).wait(LONG)
    assert stub.get_name() == "web-02"
    bare = sim.add_vm("bare", nics=0)
    with pytest.raises(vijson.InvalidRequest, match="it has no NIC"):
        vc.connect_nics(bare.moid)
    vc.instant_clone(bare.moid, "barer", disconnect_nics=True).wait(LONG)
    with pytest.raises(TypeError, match="expected a stub, a reference or a moId, found NoneType"):
        vc.connect_nics(None)  # type: ignore[arg-type]  # on purpose


def test_power(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    stub = vc.find_vm("web-01")
    with pytest.raises(vim25.InvalidPowerState) as caught:
        stub.power_on_vm_task()
    assert caught.value.existing_state == vim25.VirtualMachinePowerState.POWERED_ON
    stub.power_off_vm_task().wait(LONG)
    guest = stub.get_guest()
    assert guest is not None
    assert (guest.guest_state, guest.ip_address, guest.net) == ("notRunning", None, None)
    with pytest.raises(vim25.InvalidPowerState):
        stub.power_off_vm_task()
    task = stub.power_on_vm_task()
    with pytest.raises(vim25.TaskInProgress) as busy:
        stub.power_on_vm_task()
    assert busy.value.task == task.reference
    task.wait(LONG)
    assert vm.powered_on


def test_a_pending_customization(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    stub = vc.find_vm("web-01")
    spec = vijson.linux_spec("web-77", "example.com", nics=["10.0.0.77/24", "dhcp"])
    with pytest.raises(vim25.InvalidPowerState):
        stub.customize_vm_task(spec)
    vm.powered_on = False
    with pytest.raises(vim25.NicSettingMismatch):
        stub.customize_vm_task(vijson.linux_spec("x", "example.com", nics=["dhcp"]))
    stub.customize_vm_task(spec).wait(LONG)
    with pytest.raises(vim25.CustomizationPending):
        stub.customize_vm_task(spec)
    assert vm.guest_host_name == "web-01"
    stub.power_on_vm_task().wait(LONG)
    guest = stub.get_guest()
    assert guest is not None
    assert (guest.host_name, guest.ip_address) == ("web-77", "10.0.0.77")
    assert guest.customization_info is not None
    assert guest.customization_info.customization_status == "TOOLSDEPLOYPKG_SUCCEEDED"


def test_a_question_holds_up_a_task(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.task_duration = 0.6
    task = vc.customize_guest(vm.moid, root, spec)
    vm.question = "Did you move or copy it?"
    with pytest.raises(vijson.TaskTimeout):
        task.wait(1.0)
    assert task.progress is not None
    assert task.progress.state != vim25.TaskInfoState.SUCCESS
    stub = vc.find_vm("web-01")
    runtime = stub.get_runtime()
    assert runtime.question is not None
    assert runtime.question.text == vm.question
    with pytest.raises(vim25.TaskInProgress):
        vc.customize_guest(vm.moid, root, spec)
    stub.answer_vm(runtime.question.id, "0")
    with pytest.raises(vim25.ConcurrentAccess):
        stub.answer_vm(runtime.question.id, "0")
    task.wait(LONG)
    assert vm.customizations == 1
