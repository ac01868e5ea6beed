"""Clones of simulated VMs."""

from __future__ import annotations

from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

from .conftest import LONG

STATES = vim25.VirtualMachinePowerState
OPERATIONS = vim25.VirtualDeviceConfigSpecOperation


@pytest.fixture
def stub(vc: vijson.Client, vm: SimulatedVm) -> vim25.VirtualMachine:
    return vc.find_vm("web-01")


def clone_spec(
    *, template: bool = False, power_on: bool = False, location: Any = None, **fields: Any
) -> vim25.VirtualMachineCloneSpec:
    where = location or vim25.VirtualMachineRelocateSpec()
    return vim25.VirtualMachineCloneSpec(
        location=where, template=template, power_on=power_on, **fields
    )


def clone(vm: vim25.VirtualMachine, name: str, **fields: Any) -> vim25.VirtualMachine:
    folder = vm.get_parent()
    assert isinstance(folder, vim25.Folder)
    return vm.clone_vm_task(folder, name, clone_spec(**fields)).result(LONG)


def config(vm: vim25.VirtualMachine) -> vim25.VirtualMachineConfigInfo:
    found = vm.get_config()
    assert found is not None
    return found


def disk_backings(vm: vim25.VirtualMachine) -> list[vim25.VirtualDiskFlatVer2BackingInfo]:
    devices = config(vm).hardware.device or ()
    backings = [one.backing for one in devices if isinstance(one, vim25.VirtualDisk)]
    return [one for one in backings if isinstance(one, vim25.VirtualDiskFlatVer2BackingInfo)]


def test_a_clone_is_like_its_source(
    sim: Simulator, stub: vim25.VirtualMachine, vm: SimulatedVm
) -> None:
    spec = vim25.VirtualMachineConfigSpec(num_cpus=2, annotation="x", memory_mb=4096)
    stub.reconfig_vm_task(spec).wait(LONG)
    made = clone(stub, "web-02")
    assert (made.get_name(), made.get_parent()) == ("web-02", stub.get_parent())
    before, after = config(stub), config(made)
    assert (after.annotation, after.hardware.memory_mb) == ("x", 4096)
    assert len({before.uuid, after.uuid, before.instance_uuid, after.instance_uuid}) == 4
    assert not sim.vm(made.reference.value).powered_on
    other = sim.vm(made.reference.value)
    assert [nic.key for nic in other.nics] == [nic.key for nic in vm.nics]
    assert not {nic.mac_address for nic in vm.nics} & {nic.mac_address for nic in other.nics}
    assert other.nics[0].ip_addresses == [other.nics[0].lease] != [vm.nics[0].lease]
    assert [one.file_name for one in disk_backings(made)] == ["[LocalDS_0] web-02/web-02.vmdk"]
    assert disk_backings(made)[0].parent is None
    made.power_on_vm_task().wait(LONG)
    assert vm.guest_accounts == other.guest_accounts


def test_addresses_that_were_chosen_stay(
    sim: Simulator, stub: vim25.VirtualMachine, vm: SimulatedVm
) -> None:
    manual = vim25.VirtualVmxnet3(key=4000, mac_address="00:50:56:00:00:01", address_type="manual")
    change = vim25.VirtualDeviceConfigSpec(operation=OPERATIONS.EDIT, device=manual)
    stub.reconfig_vm_task(vim25.VirtualMachineConfigSpec(device_change=[change])).wait(LONG)
    made = sim.vm(clone(stub, "web-02").reference.value)
    assert made.nics[0].mac_address == vm.nics[0].mac_address == "00:50:56:00:00:01"
    assert made.nics[1].mac_address != vm.nics[1].mac_address


def test_names(sim: Simulator, stub: vim25.VirtualMachine) -> None:
    folder = stub.get_parent()
    assert isinstance(folder, vim25.Folder)
    tasks = [stub.clone_vm_task(folder, "web-02", clone_spec()) for _ in range(2)]
    tasks[0].wait(LONG)
    with pytest.raises(vim25.DuplicateName):
        tasks[1].wait(LONG)
    with pytest.raises(vim25.DuplicateName):
        clone(stub, "web-02")
    with pytest.raises(vim25.InvalidName):
        clone(stub, "")


def test_customized_when_it_is_first_powered_on(
    sim: Simulator, stub: vim25.VirtualMachine, spec: vim25.CustomizationSpec
) -> None:
    made = clone(stub, "web-02", customization=spec)
    guest = sim.vm(made.reference.value)
    assert guest.customization_status == "TOOLSDEPLOYPKG_PENDING"
    assert guest.guest_host_name == "web-01"
    made.power_on_vm_task().wait(LONG)
    assert guest.guest_host_name == "web-99"
    assert guest.nics[0].ip_addresses == ["10.0.0.5"]
    on = clone(stub, "web-03", customization=spec, power_on=True)
    assert sim.vm(on.reference.value).guest_host_name == "web-99"
    assert on.get_runtime().power_state == STATES.POWERED_ON
    with pytest.raises(vim25.NicSettingMismatch):
        clone(stub, "web-04", customization=vijson.linux_spec("x", "example.com", nics=["dhcp"]))


def test_configured_on_the_way(
    sim: Simulator, stub: vim25.VirtualMachine, vm: SimulatedVm, spec: vim25.CustomizationSpec
) -> None:
    nic = vim25.VirtualDeviceConfigSpec(
        operation=OPERATIONS.REMOVE, device=vim25.VirtualVmxnet3(key=4001)
    )
    changes = vim25.VirtualMachineConfigSpec(num_cpus=8, device_change=[nic])
    made = clone(stub, "web-02", config=changes)  # of a VM that is on
    assert config(made).hardware.num_cpu == 8
    assert config(stub).hardware.num_cpu == 2
    assert len(sim.vm(made.reference.value).nics) == 1
    # What does not fit the changed clone leaves none behind.
    with pytest.raises(vim25.NicSettingMismatch):
        clone(stub, "web-03", config=changes, customization=spec)
    clone(stub, "web-03")
    wrong = vim25.VirtualMachineConfigSpec(num_cpus=0)
    with pytest.raises(vim25.InvalidArgument):
        clone(stub, "web-04", config=wrong)
    backing = vim25.VirtualEthernetCardNetworkBackingInfo(device_name="VM Network")
    device = vim25.VirtualVmxnet3(key=4000, backing=backing, wake_on_lan_enabled=True)
    change = vim25.VirtualDeviceConfigSpec(operation=OPERATIONS.EDIT, device=device)
    location = vim25.VirtualMachineRelocateSpec(device_change=[change])
    made = clone(stub, "web-05", location=location)
    assert sim.vm(made.reference.value).nics[0].device.wake_on_lan_enabled
    assert not vm.nics[0].device.wake_on_lan_enabled
    location = vim25.VirtualMachineRelocateSpec(device_change=[nic])
    with pytest.raises(vim25.InvalidDeviceSpec):
        clone(stub, "web-06", location=location)


def test_of_a_snapshot(sim: Simulator, stub: vim25.VirtualMachine, vm: SimulatedVm) -> None:
    snapshot = stub.create_snapshot_task("a", memory=False, quiesce=False).result(LONG)
    stub.reconfig_vm_task(vim25.VirtualMachineConfigSpec(annotation="x")).wait(LONG)
    made = clone(stub, "web-02", snapshot=snapshot)
    assert config(made).annotation is None
    assert made.get_snapshot() is None
    child = vim25.VirtualMachineRelocateSpec(disk_move_type="createNewChildDiskBacking")
    linked = clone(stub, "web-03", location=child, snapshot=snapshot)
    parent = disk_backings(linked)[0].parent
    assert parent is not None
    assert parent.file_name == disk_backings(stub)[0].file_name
    with pytest.raises(vim25.InvalidArgument, match=r"spec\.snapshot"):
        clone(stub, "web-04", location=child)
    with pytest.raises(vim25.InvalidArgument, match=r"spec\.snapshot"):
        clone(made, "web-04", snapshot=snapshot)
    strange = vim25.VirtualMachineRelocateSpec(disk_move_type="x")
    with pytest.raises(vim25.InvalidArgument, match="diskMoveType"):
        clone(stub, "web-04", location=strange)


@pytest.mark.parametrize(
    "fields",
    [
        {"memory": True},
        {"tpm_provision_policy": "copy"},
        {
            "location": vim25.VirtualMachineRelocateSpec(
                transform=vim25.VirtualMachineRelocateTransformation.SPARSE
            )
        },
        {"config": vim25.VirtualMachineConfigSpec(sev_enabled=True)},
    ],
)
def test_what_is_left_out(stub: vim25.VirtualMachine, fields: Any) -> None:
    with pytest.raises(vim25.NotSupported):
        clone(stub, "web-02", **fields)


@pytest.mark.parametrize(
    ("source", "made", "privilege"),
    [
        (False, False, "VirtualMachine.Provisioning.Clone"),
        (False, True, "VirtualMachine.Provisioning.CreateTemplateFromVM"),
        (True, False, "VirtualMachine.Provisioning.DeployTemplate"),
        (True, True, "VirtualMachine.Provisioning.CloneTemplate"),
        (False, False, "VirtualMachine.Inventory.CreateFromExisting"),
    ],
)
def test_privileges(
    sim: Simulator, vm: SimulatedVm, source: bool, made: bool, privilege: str
) -> None:
    vm.powered_on, vm.template = False, source
    sim.add_user("u", "x", without=[privilege])
    with vijson.connect(**{**sim.connection, "username": "u", "password": "x"}) as vc:
        with pytest.raises(vim25.NoPermission) as caught:
            clone(vc.find_vm("web-01"), "web-02", template=made)
        assert caught.value.privilege_id == privilege
