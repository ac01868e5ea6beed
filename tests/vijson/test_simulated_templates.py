"""Simulated VMs in the inventory: renamed, marked as templates, moved, removed."""

from __future__ import annotations

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator
from vijson.simulator.services.compute_resource import Cluster

from .conftest import LONG
from .test_simulated_clones import clone, clone_spec, config

STATES = vim25.VirtualMachinePowerState


@pytest.fixture
def stub(vc: vijson.Client, vm: SimulatedVm) -> vim25.VirtualMachine:
    vm.powered_on = False
    return vc.find_vm("web-01")


def test_templates(sim: Simulator, vc: vijson.Client, stub: vim25.VirtualMachine) -> None:
    cluster = sim.datacenter.first(Cluster)
    pool = vim25.ResourcePool(sim.add_resource_pool("gold", cluster).reference, vc)
    root = vim25.ResourcePool(cluster.resource_pool.reference, vc)
    with pytest.raises(vim25.NotSupported):
        stub.mark_as_virtual_machine(pool)
    stub.mark_as_template()
    assert config(stub).template
    assert stub.get_resource_pool() is None
    assert root.get_vm() == []
    assert stub.get_summary().config.template
    for refused in (
        stub.mark_as_template,
        stub.power_on_vm_task,
        lambda: stub.create_snapshot_task("a", memory=False, quiesce=False),
        lambda: stub.migrate_vm_task(priority=vim25.VirtualMachineMovePriority.DEFAULT_PRIORITY),
    ):
        with pytest.raises(vim25.NotSupported):
            refused()
    with pytest.raises(vim25.InvalidArgument, match=r"spec\.location\.pool"):
        clone(stub, "web-02")
    location = vim25.VirtualMachineRelocateSpec(pool=pool)
    deployed = clone(stub, "web-02", location=location, power_on=True)
    assert not config(deployed).template
    assert deployed.get_resource_pool() == pool
    assert deployed.get_runtime().power_state == STATES.POWERED_ON
    copied = clone(stub, "web-03", template=True, power_on=True)
    assert config(copied).template
    assert copied.get_runtime().power_state == STATES.POWERED_OFF
    copied.mark_as_virtual_machine(pool)
    assert pool.get_vm() == [deployed, copied]
    assert not config(copied).template
    copied.power_on_vm_task().wait(LONG)
    with pytest.raises(vim25.InvalidPowerState) as caught:
        copied.mark_as_template()
    assert caught.value.requested_state == STATES.POWERED_OFF


def test_names(sim: Simulator, stub: vim25.VirtualMachine) -> None:
    sim.add_vm("web-02")
    stub.rename_task("a%25b").wait(LONG)
    assert stub.get_name() == "a%25b"
    assert stub.get_summary().config.vm_path_name == "[LocalDS_0] web-01/web-01.vmx"
    with pytest.raises(vim25.DuplicateName):
        stub.rename_task("web-02")
    with pytest.raises(vim25.InvalidName):
        stub.rename_task(" ")


def test_removing(sim: Simulator, vc: vijson.Client, stub: vim25.VirtualMachine) -> None:
    sim.add_vm("web-02", powered_on=False)
    other = vc.find_vm("web-02")
    snapshot = stub.create_snapshot_task("a", memory=False, quiesce=False).result(LONG)
    stub.power_on_vm_task().wait(LONG)
    for refused in (stub.destroy_task, stub.unregister_vm):
        with pytest.raises(vim25.InvalidPowerState) as caught:
            refused()
        assert caught.value.requested_state == STATES.POWERED_OFF
    stub.power_off_vm_task().wait(LONG)
    stub.destroy_task().wait(LONG)
    for gone in (stub.get_name, snapshot.get_config):
        with pytest.raises(vim25.ManagedObjectNotFound):
            gone()
    assert [row["name"] for row in vc.collect(vim25.VirtualMachine, ["name"])] == ["web-02"]
    other.unregister_vm()
    assert list(vc.collect(vim25.VirtualMachine, ["name"])) == []
    sim.add_vm("web-01")  # the name is free


def test_a_vm_that_goes_away_meanwhile(
    sim: Simulator, stub: vim25.VirtualMachine, vc: vijson.Client
) -> None:
    sim.task_duration = 0.4
    folder = stub.get_parent()
    assert isinstance(folder, vim25.Folder)
    task = stub.destroy_task()
    with pytest.raises(vim25.TaskInProgress):
        stub.unregister_vm()
    made = stub.clone_vm_task(folder, "web-02", clone_spec())
    task.wait(LONG)
    with pytest.raises(vim25.ManagedObjectNotFound):
        made.wait(LONG)


def test_moving(sim: Simulator, vc: vijson.Client, stub: vim25.VirtualMachine) -> None:
    host = vim25.HostSystem(sim.datacenter.hosts[1], vc)
    store = vim25.Datastore(sim.datacenter.datastores[1], vc)
    cluster = sim.datacenter.first(Cluster)
    pool = vim25.ResourcePool(sim.add_resource_pool("gold", cluster).reference, vc)
    stub.relocate_vm_task(vim25.VirtualMachineRelocateSpec(host=host, datastore=store)).wait(LONG)
    assert stub.get_runtime().host == host.reference
    assert stub.get_datastore() == [store]
    priority = vim25.VirtualMachineMovePriority.DEFAULT_PRIORITY
    stub.migrate_vm_task(pool=pool, priority=priority).wait(LONG)
    assert stub.get_resource_pool() == pool
    with pytest.raises(vim25.InvalidPowerState):
        stub.migrate_vm_task(host=host, priority=priority, state=STATES.POWERED_ON)
    for place in (host, store, pool):
        assert place.get_vm() == [stub]
    folder = vim25.Folder(sim.add_folder("prod", sim.datacenter.vm_folder).reference, vc)
    earlier = stub.get_parent()
    assert isinstance(earlier, vim25.Folder)
    location = vim25.VirtualMachineRelocateSpec(folder=folder)
    stub.relocate_vm_task(location).wait(LONG)
    assert stub not in (earlier.get_child_entity() or ())
    assert stub.get_parent() == folder
    assert folder.get_child_entity() == [stub]
    with pytest.raises(vim25.ManagedObjectNotFound):
        stub.relocate_vm_task(
            vim25.VirtualMachineRelocateSpec(host=vim25.HostSystem.reference("host-99"))
        )
    with pytest.raises(vim25.NotSupported):
        stub.relocate_vm_task(
            vim25.VirtualMachineRelocateSpec(
                transform=vim25.VirtualMachineRelocateTransformation.SPARSE
            )
        )


@pytest.mark.parametrize(
    ("privilege", "operation"),
    [
        ("VirtualMachine.Config.Rename", lambda vm: vm.rename_task("x")),
        ("VirtualMachine.Inventory.Delete", lambda vm: vm.destroy_task()),
        (
            "Resource.HotMigrate",
            lambda vm: vm.relocate_vm_task(vim25.VirtualMachineRelocateSpec()),
        ),
    ],
)
def test_privileges(sim: Simulator, vm: SimulatedVm, privilege: str, operation: object) -> None:
    assert callable(operation)
    sim.add_user("u", "x", without=[privilege])
    with vijson.connect(**{**sim.connection, "username": "u", "password": "x"}) as vc:
        with pytest.raises(vim25.NoPermission) as caught:
            operation(vc.find_vm("web-01"))
        assert caught.value.privilege_id == privilege
