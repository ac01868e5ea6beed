"""The settings of simulated VMs, changed by ReconfigVM_Task."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator
from vijson.simulator.services.vm_settings import CONFIGURED, VmSettings

from .conftest import LONG

STATES = vim25.VirtualMachinePowerState


@pytest.fixture
def stub(vc: vijson.Client, vm: SimulatedVm) -> vim25.VirtualMachine:
    vm.powered_on = False
    return vc.find_vm("web-01")


def reconfigure(vm: vim25.VirtualMachine, **fields: Any) -> vim25.VirtualMachineConfigInfo:
    vm.reconfig_vm_task(vim25.VirtualMachineConfigSpec(**fields)).wait(LONG)
    return config(vm)


def config(vm: vim25.VirtualMachine) -> vim25.VirtualMachineConfigInfo:
    found = vm.get_config()
    assert found is not None
    return found


def option(key: str, value: object) -> vim25.OptionValue:
    return vim25.OptionValue(key=key, value=value)


def test_hardware(stub: vim25.VirtualMachine) -> None:
    found = reconfigure(
        stub, num_cpus=8, num_cores_per_socket=4, memory_mb=8192, annotation="a\nb",
        guest_id="windows2022srvNext_64Guest",
    )  # fmt: skip
    hardware = found.hardware
    assert (hardware.num_cpu, hardware.num_cores_per_socket, hardware.memory_mb) == (8, 4, 8192)
    assert (found.annotation, found.guest_id) == ("a\nb", "windows2022srvNext_64Guest")
    summary = stub.get_summary().config
    assert (summary.num_cpu, summary.memory_size_mb) == (8, 8192)
    assert (summary.annotation, summary.guest_id) == (found.annotation, found.guest_id)


def test_what_is_unset_stays(stub: vim25.VirtualMachine) -> None:
    boot = vim25.VirtualMachineBootOptions
    reconfigure(stub, boot_options=boot(boot_delay=500), flags=vim25.VirtualMachineFlagInfo())
    found = reconfigure(stub, boot_options=boot(enter_bios_setup=True), annotation="x")
    assert found.boot_options == boot(boot_delay=500, enter_bios_setup=True)
    assert reconfigure(stub).annotation == "x"


def test_extra_config(stub: vim25.VirtualMachine) -> None:
    found = reconfigure(stub, extra_config=[option("guestinfo.b", "1"), option("guestinfo.a", "2")])
    assert found.extra_config == [option("guestinfo.a", "2"), option("guestinfo.b", "1")]
    found = reconfigure(stub, extra_config=[option("guestinfo.a", ""), option("c", "3")])
    assert found.extra_config == [option("c", "3"), option("guestinfo.b", "1")]
    with pytest.raises(vim25.InvalidArgument):
        reconfigure(stub, extra_config=[option("", "3")])


def test_names(sim: Simulator, stub: vim25.VirtualMachine) -> None:
    taken = sim.add_vm("web-02")
    assert reconfigure(stub, name="a%2Fb").name == "a%2fb"
    assert stub.get_name() == "a%2fb"
    with pytest.raises(vim25.DuplicateName) as caught:
        reconfigure(stub, name="web-02")
    assert caught.value.object == taken.reference
    for wrong in ("", "x" * 81):
        with pytest.raises(vim25.InvalidName):
            reconfigure(stub, name=wrong)
    assert reconfigure(stub, name="a/b").name == "a%2fb"  # its own


def test_somebody_else_was_faster(stub: vim25.VirtualMachine) -> None:
    version = config(stub).change_version
    found = reconfigure(stub, annotation="x", change_version=version)
    assert found.change_version != version
    with pytest.raises(vim25.ConcurrentAccess):
        reconfigure(stub, annotation="y", change_version=version)
    assert reconfigure(stub, annotation="z", change_version=found.change_version)


@pytest.mark.parametrize(
    ("fields", "argument"),
    [
        ({"num_cpus": 0}, "spec.numCPUs"),
        ({"num_cpus": 769}, "spec.numCPUs"),
        ({"memory_mb": 0}, "spec.memoryMB"),
        ({"memory_mb": 1023}, "spec.memoryMB"),
        ({"num_cpus": 6, "num_cores_per_socket": 4}, "spec.numCoresPerSocket"),
    ],
)
def test_wrong_numbers(stub: vim25.VirtualMachine, fields: Any, argument: str) -> None:
    with pytest.raises(vim25.InvalidArgument) as caught:
        reconfigure(stub, **fields)
    assert caught.value.invalid_property == argument


def test_all_or_nothing(stub: vim25.VirtualMachine) -> None:
    wrong = vim25.VirtualDeviceConfigSpec(
        operation=vim25.VirtualDeviceConfigSpecOperation.REMOVE,
        device=vim25.VirtualVmxnet3(key=9),
    )
    before = config(stub)
    with pytest.raises(vim25.InvalidDeviceSpec):
        reconfigure(stub, name="x", annotation="x", device_change=[wrong])
    assert config(stub) == before


def test_while_it_is_on(stub: vim25.VirtualMachine, vm: SimulatedVm) -> None:
    vm.powered_on = True
    reconfigure(stub, annotation="x", extra_config=[option("a", "b")], num_cpus=2)
    for fields in ({"num_cpus": 4}, {"num_cpus": 1}):
        with pytest.raises(vim25.CpuHotPlugNotSupported):
            reconfigure(stub, **fields)
    with pytest.raises(vim25.MemoryHotPlugNotSupported):
        reconfigure(stub, memory_mb=8192)
    for cold in (
        {"guest_id": "x"}, {"cpu_hot_add_enabled": True}, {"num_cores_per_socket": 2},
    ):  # fmt: skip
        with pytest.raises(vim25.InvalidPowerState) as caught:
            reconfigure(stub, **cold)
        assert caught.value.requested_state == STATES.POWERED_OFF
    vm.powered_on = False
    reconfigure(stub, cpu_hot_add_enabled=True, memory_hot_add_enabled=True)
    vm.powered_on = True
    hardware = reconfigure(stub, num_cpus=4, memory_mb=8192).hardware
    assert (hardware.num_cpu, hardware.memory_mb) == (4, 8192)
    with pytest.raises(vim25.CpuHotPlugNotSupported):
        reconfigure(stub, num_cpus=2)
    with pytest.raises(vim25.MemoryHotPlugNotSupported):
        reconfigure(stub, memory_mb=4096)
    vm.power_state = STATES.SUSPENDED
    with pytest.raises(vim25.InvalidPowerState) as caught:
        reconfigure(stub, num_cpus=8)
    assert caught.value.existing_state == STATES.SUSPENDED


@pytest.mark.parametrize(
    ("fields", "privilege"),
    [
        ({"name": "x"}, "Rename"),
        ({"annotation": "x"}, "Annotation"),
        ({"num_cpus": 4}, "CPUCount"),
        ({"memory_mb": 8192}, "Memory"),
        ({"extra_config": [option("a", "b")]}, "AdvancedConfig"),
        ({"guest_id": "x"}, "Settings"),
    ],
)
def test_privileges(sim: Simulator, vm: SimulatedVm, fields: Any, privilege: str) -> None:
    vm.powered_on = False
    sim.add_user("u", "x", without=[f"VirtualMachine.Config.{privilege}"])
    with vijson.connect(**{**sim.connection, "username": "u", "password": "x"}) as vc:
        stub = vc.find_vm("web-01")
        with pytest.raises(vim25.NoPermission):
            reconfigure(stub, **fields)
        reconfigure(stub, boot_options=None, annotation=None)


def test_the_config_shows_what_is_configured() -> None:
    """Fields that are shown as they were set have one type, in the spec and in the config."""
    shown = {field.name: field for field in attrs.fields(vim25.VirtualMachineConfigInfo)}
    sent = {field.name: field for field in attrs.fields(vim25.VirtualMachineConfigSpec)}
    own = {field.name for field in attrs.fields(VmSettings)}
    for name in CONFIGURED - own:
        assert shown[name].metadata["type"] == sent[name].metadata["type"], name


def test_tests_may_set_the_guest(stub: vim25.VirtualMachine, vm: SimulatedVm) -> None:
    vm.guest_id = "rhel9_64Guest"
    assert config(stub).guest_id == "rhel9_64Guest"
