"""What clients change of the simulator's inventory: folders, names, moves, destruction."""

from __future__ import annotations

from typing import Any

import pytest

import vijson
import vim25
from tests.vijson.conftest import LONG
from vijson.simulator import SimulatedVm, Simulator
from vijson.simulator.services.compute_resource import Cluster
from vijson.simulator.services.distributed_switch import DistributedSwitch
from vijson.simulator.services.managed_entity import ManagedEntity


@pytest.fixture
def folder(sim: Simulator, vc: vijson.Client) -> vim25.Folder:
    """The folder of VMs."""
    return vim25.Folder(sim.datacenter.vm_folder.reference, vc)


def stub(vc: vijson.Client, item: ManagedEntity) -> Any:
    return vc.stub(item.reference)


def entities(sim: Simulator) -> set[str]:
    return {item.moid for item in sim._inventory.all() if isinstance(item, ManagedEntity)}


def test_folders_are_made(sim: Simulator, folder: vim25.Folder) -> None:
    made = folder.create_folder("prod")
    assert made.get_parent() == folder
    assert made.get_child_type() == folder.get_child_type()
    assert made.reference.value == "group-v2"
    assert made.create_folder("prod").get_name() == "prod"  # in another folder
    with pytest.raises(vim25.DuplicateName) as caught:
        folder.create_folder("prod")
    assert (caught.value.name, caught.value.object) == ("prod", made.reference)
    for name in ("", "x" * 81):
        with pytest.raises(vim25.InvalidName):
            folder.create_folder(name)


def test_renaming(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    sim.add_vm("taken")
    machine = vim25.VirtualMachine(vm.reference, vc)
    machine.rename_task("a/b").wait(LONG)
    config = machine.get_config()
    assert config is not None
    assert (vm.name, machine.get_name(), config.name) == ("a/b", "a%2fb", "a%2fb")
    assert config.files.vm_path_name == "[LocalDS_0] web-01/web-01.vmx"
    machine.rename_task("a%2fb").wait(LONG)  # the name that it has
    with pytest.raises(vim25.DuplicateName):
        machine.rename_task("taken")
    with pytest.raises(vim25.InvalidName):
        machine.rename_task("")
    stub(vc, sim.datacenter).rename_task("East").wait(LONG)
    assert vm.inventory_path == "East/vm/a%2fb"
    for item in (sim.root_folder, sim.datacenter.vm_folder, vm.resource_pool):
        with pytest.raises(vim25.NotSupported):
            stub(vc, item).rename_task("x")


def test_a_name_that_was_taken_meanwhile(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    task = vim25.VirtualMachine(vm.reference, vc).rename_task("b")
    sim.add_vm("b")
    with pytest.raises(vim25.DuplicateName):
        task.wait(LONG)
    assert vm.name == "web-01"


def test_moving(sim: Simulator, vc: vijson.Client, vm: SimulatedVm, folder: vim25.Folder) -> None:
    made = folder.create_folder("prod")
    made.move_into_folder_task([vm.reference]).wait(LONG)
    assert vm.inventory_path == "DC0/vm/prod/web-01"
    assert folder.get_child_entity() == [made]
    made.move_into_folder_task([vm.reference]).wait(LONG)  # where it is
    inner = made.create_folder("inner")
    host = sim.datacenter.host_folder
    elsewhere = vim25.Folder(sim.add_datacenter("DC1").vm_folder.reference, vc)
    for target, item, refusal in (
        (inner, made.reference, vim25.InvalidFolder),  # into itself
        (made, made.reference, vim25.InvalidFolder),
        (elsewhere, vm.reference, vim25.InvalidFolder),
        (made, folder.reference, vim25.NotSupported),
        (made, vm.resource_pool.reference, vim25.NotSupported),
        (made, sim.datacenter.reference, vim25.NotSupported),
        (stub(vc, host), vm.reference, vim25.NotSupported),
        (stub(vc, host), vm.host.reference, vim25.NotSupported),
    ):
        with pytest.raises(refusal):
            target.move_into_folder_task([item])
    second = sim.add_vm("web-01")
    with pytest.raises(vim25.DuplicateName):
        made.move_into_folder_task([second.reference])
    site = vim25.Folder(sim.root_folder.reference, vc).create_folder("sites")
    site.move_into_folder_task([sim.datacenter.reference]).wait(LONG)
    assert vm.inventory_path == "sites/DC0/vm/prod/web-01"


def test_vms_are_destroyed(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    machine = vim25.VirtualMachine(vm.reference, vc)
    with pytest.raises(vim25.InvalidPowerState):
        machine.destroy_task()
    vm.powered_on = False
    machine.destroy_task().wait(LONG)
    with pytest.raises(vim25.ManagedObjectNotFound):
        machine.get_name()
    for place in (vm.host, vm.datastore, vm.resource_pool, vm.nics[0].network, vm.folder):
        assert vm.reference not in [item.reference for item in place.listed()]
    for place in (vm.host, vm.datastore, vm.resource_pool, vm.nics[0].network):
        assert stub(vc, place).get_vm() == []
    with pytest.raises(vijson.VmNotFound):
        vc.find_vm("web-01")


def test_folders_are_destroyed_with_what_is_in_them(
    sim: Simulator, vc: vijson.Client, folder: vim25.Folder
) -> None:
    outer = sim.add_folder("outer", sim.datacenter.vm_folder)
    vm = sim.add_vm("a", folder=sim.add_folder("inner", outer))
    with pytest.raises(vim25.InvalidPowerState):
        stub(vc, outer).destroy_task()
    vm.powered_on = False
    stub(vc, outer).destroy_task().wait(LONG)
    assert folder.get_child_entity() == []
    assert vm.moid not in entities(sim)
    with pytest.raises(vim25.NotSupported):
        folder.destroy_task()


def test_what_is_in_use_stays(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    center = sim.datacenter
    group = sim.add_network("web", distributed=True)
    other = sim.add_vm("b", network=group)
    switch = center.first(DistributedSwitch)
    nets = sim.add_folder("nets", center.network_folder)
    for item in (vm.datastore, vm.nics[0].network, group, switch):
        with pytest.raises(vim25.ResourceInUse) as caught:
            stub(vc, item).destroy_task()
    assert caught.value.name == "web"
    stub(vc, nets).move_into_folder_task([group.reference]).wait(LONG)
    with pytest.raises(vim25.ResourceInUse):
        stub(vc, nets).destroy_task()
    card = vim25.VirtualVmxnet3(key=4000)
    removal = vim25.VirtualDeviceConfigSpec(
        operation=vim25.VirtualDeviceConfigSpecOperation.REMOVE, device=card
    )
    spec = vim25.VirtualMachineConfigSpec(device_change=[removal])
    stub(vc, other).reconfig_vm_task(spec).wait(LONG)
    stub(vc, group).destroy_task().wait(LONG)
    stub(vc, nets).destroy_task().wait(LONG)
    assert "web" not in [one.name for one in switch.port_groups]
    stores = sim.add_datacenter("DC1")
    store, net = sim.add_datastore("x", stores), sim.add_network("y", stores)
    assert stub(vc, store).get_browser().get_datastore() == [stub(vc, store)]
    for item in (store, net):  # there is no host that uses them
        stub(vc, item).destroy_task().wait(LONG)
    assert not [item for item in sim._inventory.all() if store.moid in item.moid]


def test_hosts_go_with_their_vms(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    other = sim.add_vm("b")
    host = stub(vc, vm.host)
    with pytest.raises(vim25.InvalidState):
        host.destroy_task()
    vm.host.in_maintenance_mode = True
    assert sim.add_vm("c").host is other.host
    host.destroy_task().wait(LONG)
    assert [item.name for item in sim.datacenter.vm_folder.children] == ["b", "c"]
    stub(vc, sim.datacenter.first(Cluster)).destroy_task().wait(LONG)  # in whatever state
    assert sim.datacenter.vm_folder.children == []
    assert vim25.Datastore(vm.datastore.reference, vc).get_vm() == []


def test_a_datacenter_goes_with_all_in_it(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    stub(vc, sim.datacenter).destroy_task().wait(LONG)
    assert entities(sim) == {sim.root_folder.moid}


def test_switches_go_with_their_port_groups(sim: Simulator, vc: vijson.Client) -> None:
    switch = sim.datacenter.first(DistributedSwitch)
    stub(vc, switch).destroy_task().wait(LONG)
    assert [reference.value for reference in sim.datacenter.networks] == ["network-1"]


def test_what_a_pool_has_becomes_its_parents(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    outer = sim.add_resource_pool("outer", vm.resource_pool)
    inner = sim.add_resource_pool("inner", outer)
    vm.resource_pool = outer
    root = outer.parent
    stub(vc, outer).destroy_task().wait(LONG)
    assert vm.resource_pool is inner.parent is root
    with pytest.raises(vim25.InvalidType):
        stub(vc, vm.resource_pool).destroy_task()


def test_an_empty_datacenter_goes(sim: Simulator, vc: vijson.Client) -> None:
    before = entities(sim)
    stub(vc, sim.add_datacenter("DC1")).destroy_task().wait(LONG)
    assert entities(sim) == before
    assert [item.name for item in sim.root_folder.children] == ["DC0"]


@pytest.mark.parametrize(
    ("privilege", "call"),
    [
        ("VirtualMachine.Config.Rename", lambda vm, _: vm.rename_task("x")),
        ("VirtualMachine.Inventory.Delete", lambda vm, _: vm.destroy_task()),
        ("VirtualMachine.Inventory.Move", lambda vm, to: to.move_into_folder_task([vm])),
    ],
)
def test_privileges(sim: Simulator, vm: SimulatedVm, privilege: str, call: Any) -> None:
    target = sim.add_folder("prod", sim.datacenter.vm_folder)
    vm.powered_on = False
    sim.add_user("ops", "x", without=[privilege])
    with (
        vijson.connect(**(sim.connection | {"username": "ops", "password": "x"})) as limited,
        pytest.raises(vim25.NoPermission) as caught,
    ):
        call(stub(limited, vm), stub(limited, target))
    assert (caught.value.privilege_id, caught.value.object) == (privilege, vm.reference)
