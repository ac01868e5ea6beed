"""Mistakes are named where they are made, with what was meant, and nothing is sent."""

from __future__ import annotations

import inspect
from typing import Any

import attrs
import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

OPERATIONS = vim25.VirtualDeviceConfigSpecOperation


def named(cls: Any, **fields: Any) -> str:
    with pytest.raises(TypeError) as caught:
        cls(**fields)
    return str(caught.value)


def read(value: Any, name: str) -> str:
    with pytest.raises(AttributeError) as caught:
        getattr(value, name)
    return str(caught.value)


# README: "names that are nearly right"
def test_fields_that_are_misspelt() -> None:
    spec = vim25.VirtualMachineConfigSpec
    call = "VirtualMachineConfigSpec.__init__() got an unexpected keyword argument"
    assert named(spec, num_cpu=2) == f"{call} 'num_cpu' - did you mean num_cpus?"
    assert named(spec, numCPUs=2) == f"{call} 'numCPUs' - did you mean num_cpus?"
    assert named(spec, memoryMB=2) == f"{call} 'memoryMB' - did you mean memory_mb?"
    assert named(spec, zzzzzzzz=2) == f"{call} 'zzzzzzzz'"
    assert read(spec(), "num_cpu") == (
        "VirtualMachineConfigSpec has no field 'num_cpu' - did you mean num_cpus?"
    )
    assert read(spec(), "numCPUs").endswith("did you mean num_cpus?")
    assert named(vim25.CustomizationFixedName, nmae="a").endswith("did you mean name?")
    assert named(vim25.CustomizationFixedName).endswith(
        "missing 1 required keyword-only argument: 'name'"
    )
    assert named(vim25.GuestProgramSpec).endswith(
        "missing 2 required keyword-only arguments: 'program_path' and 'arguments'"
    )
    assert named(vim25.ResourceAllocationInfo, shares=None, limits=1).endswith(
        "did you mean limit?"
    )
    fault = vim25.InvalidPowerState(existing_state=vim25.VirtualMachinePowerState.POWERED_ON)
    assert read(fault, "existingState").endswith("did you mean existing_state?")


def test_classes_of_ones_own_are_as_python_makes_them() -> None:
    @attrs.define(kw_only=True)
    class Mine(vim25.CustomizationFixedName):
        note: str = ""

    assert list(inspect.signature(Mine).parameters) == ["name", "note"]
    assert Mine(name="a", note="b").note == "b"
    with pytest.raises(TypeError, match="unexpected keyword argument 'nmae'"):
        Mine(nmae="a")  # type: ignore[call-arg]  # on purpose
    assert not hasattr(Mine(name="a"), "nothing")


def test_methods_that_are_misspelt(vc: vijson.Client, vm: SimulatedVm) -> None:
    stub = vim25.VirtualMachine(vm.reference, vc)
    assert "did you mean power_o" in read(stub, "power_on_vm")
    assert read(stub, "runtime").endswith("did you mean get_runtime()?")
    assert read(stub, "PowerOnVM_Task").endswith("did you mean power_on_vm_task?")
    assert read(stub, "zzzzzzz") == "VirtualMachine has no method 'zzzzzzz'"
    assert not hasattr(stub, "__len__")


def test_enum_members_that_are_misspelt() -> None:
    states = vim25.VirtualMachinePowerState
    assert read(states, "POWERD_ON").endswith("did you mean POWERED_ON?")
    assert read(states, "poweredOn").endswith("did you mean POWERED_ON?")
    assert read(states, "ZZZ") == "VirtualMachinePowerState has no member 'ZZZ'"
    assert states.POWERED_ON.name == "POWERED_ON"


# README: "a text that is none of an enum's"
def test_texts_that_are_no_values_of_enums(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    stub = vim25.VirtualMachine(vm.reference, vc)
    disk = vim25.VirtualDisk(key=-1, capacity_in_kb=1)
    operation: Any = "ad"
    change = vim25.VirtualDeviceConfigSpec(operation=operation, device=disk)
    spec = vim25.VirtualMachineConfigSpec(device_change=[change])
    with pytest.raises(vijson.InvalidRequest) as caught:
        stub.reconfig_vm_task(spec)
    assert caught.value.path == "spec.deviceChange[0].operation"
    assert "found 'ad' - did you mean add?" in str(caught.value)
    assert sim.count("ReconfigVM_Task") == 0
    newer = vim25.VirtualDeviceConfigSpec(operation=OPERATIONS("shrink"), device=disk)
    assert b'"shrink"' in vim25.dumps(newer)  # a value that a newer server sent
    plain: Any = "add"
    assert b'"add"' in vim25.dumps(attrs.evolve(newer, operation=plain))


@pytest.mark.parametrize("password", [None, 5, b"secret"])
def test_passwords_that_are_none(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, spec: Any, password: Any
) -> None:
    before = len(sim.requests)
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password=password
    )
    with pytest.raises((vijson.InvalidRequest, TypeError)) as caught:
        vc.customize_guest(vm.moid, auth, spec)
    assert "password" in str(caught.value)
    assert "secret" not in str(caught.value)
    with pytest.raises((vijson.InvalidRequest, TypeError), match="password"):
        vc.guest(vm.moid, auth).run("/bin/true")
    with pytest.raises(TypeError, match="password"):
        vijson.connect(sim.host, sim.username, password, port=sim.port, ca_file=sim.ca_file)
    with pytest.raises(TypeError, match="password"):
        vijson.VCenter(host=sim.host, username="u", password=password)
    assert {request.method for request in list(sim.requests)[before:]} <= {"GET"}
