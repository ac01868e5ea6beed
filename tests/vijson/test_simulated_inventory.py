"""What clients make and move in the inventory: VMs, pools, clusters, hosts in maintenance."""

from __future__ import annotations

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0


def config(
    name: str = "new", store: str = "[LocalDS_0]", **more: object
) -> vim25.VirtualMachineConfigSpec:
    files = vim25.VirtualMachineFileInfo(vm_path_name=store)
    return vim25.VirtualMachineConfigSpec(name=name, files=files, **more)  # type: ignore[arg-type]


@pytest.fixture
def pool(sim: Simulator) -> vim25.ManagedObjectReference:
    return sim.datacenter.host_folder.children[0].resource_pool.reference  # type: ignore[attr-defined,no-any-return]


@pytest.fixture
def folder(sim: Simulator, vc: vijson.Client) -> vim25.Folder:
    return vim25.Folder(sim.datacenter.vm_folder.reference, vc)


def test_a_vm_is_created(
    sim: Simulator, vc: vijson.Client, folder: vim25.Folder, pool: vim25.ManagedObjectReference
) -> None:
    scsi = vim25.ParaVirtualSCSIController(
        key=-1, bus_number=0, shared_bus=vim25.VirtualSCSISharing.NO_SHARING
    )
    disk = vim25.VirtualDisk(
        key=-2,
        controller_key=-1,
        unit_number=0,
        capacity_in_kb=1 << 20,
        backing=vim25.VirtualDiskFlatVer2BackingInfo(file_name="", disk_mode="persistent"),
    )
    add = vim25.VirtualDeviceConfigSpecOperation.ADD
    changes = [
        vim25.VirtualDeviceConfigSpec(operation=add, device=scsi),
        vim25.VirtualDeviceConfigSpec(
            operation=add,
            file_operation=vim25.VirtualDeviceConfigSpecFileOperation.CREATE,
            device=disk,
        ),
    ]
    spec = config(num_cpus=4, memory_mb=2048, guest_id="debian12_64Guest", device_change=changes)
    made = folder.create_vm_task(spec, pool).result(LONG)
    assert isinstance(made, vim25.VirtualMachine)
    found = made.get_config()
    assert found is not None
    assert (found.hardware.num_cpu, found.hardware.memory_mb) == (4, 2048)
    assert found.files.vm_path_name == "[LocalDS_0] new/new.vmx"
    kinds = [type(device).__name__ for device in found.hardware.device or ()]
    assert kinds.count("ParaVirtualSCSIController") == 1
    assert kinds.count("VirtualDisk") == 1
    assert vc.find_vm("new") == made
    vc.power.on(made).wait(LONG)
    assert sim.vm(made.reference.value).tools_running is False
    task = vc.managers.task_manager.create_collector_for_tasks(vim25.TaskFilterSpec())
    [first, *_] = vijson.each(task.read_next_tasks(1))
    assert first.result == made.reference


@pytest.mark.parametrize(
    ("spec", "fault"),
    [
        (config("web-01"), vim25.DuplicateName),
        (config(""), vim25.InvalidName),
        (config(store="[nix]"), vim25.InvalidDatastore),
        (config(store="nix"), vim25.InvalidDatastorePath),
        (config(num_cpus=0), vim25.InvalidArgument),
        (vim25.VirtualMachineConfigSpec(name="x"), vim25.InvalidArgument),
    ],
)
def test_vms_that_can_not_be_created(
    sim: Simulator,
    vm: SimulatedVm,
    folder: vim25.Folder,
    pool: vim25.ManagedObjectReference,
    spec: vim25.VirtualMachineConfigSpec,
    fault: type[vim25.MethodFault],
) -> None:
    before = sim.datacenter.vm_folder.children[:]
    with pytest.raises(fault):
        folder.create_vm_task(spec, pool).wait(LONG)
    assert sim.datacenter.vm_folder.children == before


def test_vms_are_not_created_elsewhere(
    sim: Simulator, vc: vijson.Client, folder: vim25.Folder, pool: vim25.ManagedObjectReference
) -> None:
    with pytest.raises(vim25.NotSupported):
        vim25.Folder(sim.datacenter.host_folder.reference, vc).create_vm_task(config(), pool)
    [host, _] = vc.find_all(vim25.HostSystem)
    host.enter_maintenance_mode_task(0).wait(LONG)
    with pytest.raises(vim25.InvalidState):
        folder.create_vm_task(config(), pool, host=host.reference)
    sim.add_user("ops", "x", without=["VirtualMachine.Inventory.Create"])
    with (
        vijson.connect(**{**sim.connection, "username": "ops", "password": "x"}) as client,
        pytest.raises(vim25.NoPermission),
    ):
        vim25.Folder(folder.reference, client).create_vm_task(config(), pool)


def test_a_vm_leaves_and_comes_back(
    sim: Simulator,
    vm: SimulatedVm,
    vc: vijson.Client,
    folder: vim25.Folder,
    pool: vim25.ManagedObjectReference,
) -> None:
    stub = vc.find_vm("web-01")
    path = vm.path
    with pytest.raises(vim25.AlreadyExists):
        folder.register_vm_task(path, as_template=False, pool=pool)
    vc.power.off(stub).wait(LONG)
    was = stub.get_config()
    stub.unregister_vm()
    with pytest.raises(vijson.VmNotFound):
        vc.find_vm("web-01")
    with pytest.raises(vim25.InvalidArgument):
        folder.register_vm_task(path, as_template=False)
    back = folder.register_vm_task(path, as_template=False, pool=pool, name="again").result(LONG)
    assert back != stub
    now = back.get_config()
    assert now is not None
    assert was is not None
    assert (now.name, now.uuid, now.hardware) == ("again", was.uuid, was.hardware)
    with pytest.raises(vim25.ManagedObjectNotFound):
        stub.get_name()
    vc.power.on(back).wait(LONG)
    with pytest.raises(vim25.NotFound):
        folder.register_vm_task("[LocalDS_0] x/x.vmx", as_template=False, pool=pool)


def test_datacenters_and_clusters_are_created(sim: Simulator, vc: vijson.Client) -> None:
    root = vim25.Folder(sim.root_folder.reference, vc)
    center = root.create_datacenter("DC1")
    assert vc.find(vim25.Datacenter, name="DC1") == center
    hosts = center.get_host_folder()
    folder = vim25.Folder(getattr(hosts, "reference", hosts), vc)  # type: ignore[arg-type]
    cluster = folder.create_cluster_ex("C1", vim25.ClusterConfigSpecEx())
    assert vc.find(vim25.ClusterComputeResource, name="C1") == cluster
    with pytest.raises(vim25.NotSupported):
        folder.create_datacenter("DC2")
    with pytest.raises(vim25.DuplicateName):
        root.create_datacenter("DC1")


def test_hosts_go_into_maintenance(sim: Simulator, vm: SimulatedVm, vc: vijson.Client) -> None:
    host = vim25.HostSystem(vm.host.reference, vc)
    host.enter_maintenance_mode_task(0).wait(LONG)
    assert host.get_runtime().in_maintenance_mode
    assert vm.host.reference != host.reference
    with pytest.raises(vim25.InvalidState):
        host.enter_maintenance_mode_task(0)
    other = vim25.HostSystem(vm.host.reference, vc)
    with pytest.raises(vim25.Timedout):
        other.enter_maintenance_mode_task(0).wait(LONG)
    host.exit_maintenance_mode_task(0).wait(LONG)
    assert not host.get_runtime().in_maintenance_mode
    with pytest.raises(vim25.InvalidState):
        host.exit_maintenance_mode_task(0)

    other.disconnect_host_task().wait(LONG)
    state = vim25.HostSystemConnectionState
    assert other.get_runtime().connection_state == state.DISCONNECTED
    [row] = vc.collect(vc.find_vm("web-01"), ["runtime.connectionState"])
    assert row["runtime.connectionState"] == "disconnected"
    with pytest.raises(vim25.HostNotConnected):
        vc.power.off("vm-1")
    other.reconnect_host_task().wait(LONG)
    assert other.get_runtime().connection_state == state.CONNECTED
    with pytest.raises(vim25.InvalidState):
        other.reconnect_host_task()


def allocation(reservation: int) -> vim25.ResourceAllocationInfo:
    return vim25.ResourceAllocationInfo(
        reservation=reservation,
        expandable_reservation=True,
        limit=-1,
        shares=vim25.SharesInfo(shares=4000, level=vim25.SharesLevel.NORMAL),
    )


def test_pools_are_made_changed_and_moved(
    sim: Simulator, vm: SimulatedVm, vc: vijson.Client, pool: vim25.ManagedObjectReference
) -> None:
    root = vim25.ResourcePool(pool, vc)
    spec = vim25.ResourceConfigSpec(
        cpu_allocation=allocation(100), memory_allocation=allocation(200)
    )
    first = root.create_resource_pool("first", spec)
    second = root.create_resource_pool("second", spec)
    assert first.get_config().cpu_allocation == allocation(100)
    spec.cpu_allocation = allocation(300)
    first.update_config(name="renamed", config=spec)
    assert (first.get_name(), first.get_config().cpu_allocation) == ("renamed", allocation(300))
    second.move_into_resource_pool([first.reference, vm.reference])
    assert [one.reference for one in vijson.each(second.get_resource_pool())] == [first.reference]
    assert vm.resource_pool.reference == second.reference
    with pytest.raises(vim25.InvalidArgument):
        first.move_into_resource_pool([second.reference])
    with pytest.raises(vim25.DuplicateName):
        root.create_resource_pool("second", spec)
    root.destroy_children()
    assert not root.get_resource_pool()
    assert vm.resource_pool.reference == pool
    with pytest.raises(vim25.NotSupported):
        root.update_config(name="x")


def test_datastores_are_renamed_and_destroyed(sim: Simulator, vc: vijson.Client) -> None:
    center = sim.add_datacenter("DC1")
    store = vim25.Datastore(sim.add_datastore("ds", center).reference, vc)
    store.rename_datastore("ds2")
    assert store.get_name() == "ds2"
    store.refresh_datastore()
    store.destroy_datastore()
    assert vc.find_all(vim25.Datastore, name="ds2") == []
    [used, _] = vc.find_all(vim25.Datastore)
    with pytest.raises(vim25.ResourceInUse):
        used.destroy_datastore()


def test_disks_of_linked_clones_are_promoted(
    sim: Simulator, vm: SimulatedVm, vc: vijson.Client
) -> None:
    stub = vc.find_vm("web-01")
    clone = vc.instant_clone(stub, "clone", disconnect_nics=True).result(LONG)
    made = sim.vm(clone.reference.value)
    assert getattr(made.disks[0].device.backing, "parent", "") is not None
    clone.promote_disks_task(unlink=True).wait(LONG)
    assert getattr(made.disks[0].device.backing, "parent", "") is None
    clone.terminate_vm()
    assert not made.powered_on
    clone.reload()


def test_older_reads_and_waits(sim: Simulator, vm: SimulatedVm, vc: vijson.Client) -> None:
    collector = vc.managers.property_collector.create_property_collector()
    spec = vim25.PropertyFilterSpec(
        object_set=[vim25.ObjectSpec(obj=vm.reference)],
        prop_set=[vim25.PropertySpec(type="VirtualMachine", path_set=["runtime.powerState"])],
    )
    [content] = vijson.each(collector.retrieve_properties([spec]))
    assert content.prop_set is not None
    assert content.prop_set[0].val == "poweredOn"
    assert collector.check_for_updates(version="") is None
    collector.create_filter(spec, partial_updates=False)
    first = collector.wait_for_updates(version="")
    assert collector.check_for_updates(version=first.version) is None
    vm.powered_on = False
    second = collector.check_for_updates(version=first.version)
    assert second is not None
    assert second.version != first.version
    with pytest.raises(vim25.InvalidCollectorVersion):
        collector.check_for_updates(version="nix")


def test_tasks_are_found_by_what_they_were(
    sim: Simulator, vm: SimulatedVm, vc: vijson.Client
) -> None:
    other = sim.add_vm("other")
    vc.power.off("vm-1").wait(LONG)
    vc.power.off(other.moid).wait(LONG)
    manager = vc.managers.task_manager
    recursion = vim25.TaskFilterSpecRecursionOption

    def keys(**wanted: object) -> list[str]:
        collector = manager.create_collector_for_tasks(vim25.TaskFilterSpec(**wanted))  # type: ignore[arg-type]
        found = [info.key for info in vijson.each(collector.read_next_tasks(100))]
        back = [info.key for info in vijson.each(collector.read_previous_tasks(100))]
        assert back == found[::-1]
        latest = [info.key for info in vijson.each(collector.get_latest_page())]
        assert latest == found[::-1][:10]
        collector.destroy_collector()
        return found

    def entity(
        reference: vim25.ManagedObjectReference, how: vim25.TaskFilterSpecRecursionOption
    ) -> object:
        return vim25.TaskFilterSpecByEntity(entity=reference, recursion=how)

    states = vim25.TaskInfoState
    assert keys() == ["task-1", "task-2"]
    assert keys(entity=entity(vm.reference, recursion.SELF)) == ["task-1"]
    assert keys(entity=entity(sim.root_folder.reference, recursion.ALL)) == ["task-1", "task-2"]
    assert keys(entity=entity(sim.root_folder.reference, recursion.SELF)) == []
    assert keys(state=[states.SUCCESS]) == ["task-1", "task-2"]
    assert keys(state=[states.RUNNING]) == []
    assert keys(user_name=vim25.TaskFilterSpecByUsername(system_user=False, user_list=["me"])) == []
    assert manager.get_description().method_info
    with pytest.raises(vim25.NotSupported):
        keys(tag=["x"])


def test_an_operation_of_ones_own(sim: Simulator, vm: SimulatedVm, vc: vijson.Client) -> None:
    @sim.operation(vim25.VirtualMachine, "AcquireTicket")
    def acquire(vm: SimulatedVm, call: object, ticket_type: str) -> vim25.VirtualMachineTicket:
        return vim25.VirtualMachineTicket(ticket=ticket_type, cfg_file=vm.path)

    @sim.operation(vim25.VirtualMachine, "UpgradeTools_Task")
    def upgrade(vm: SimulatedVm, call: object, installer_options: str | None) -> None:
        raise vim25.ToolsUnavailable

    stub = vc.find_vm("web-01")
    assert stub.acquire_ticket("webmks").cfg_file == "[LocalDS_0] web-01/web-01.vmx"
    with pytest.raises(vim25.ToolsUnavailable):
        stub.upgrade_tools_task().wait(LONG)
    with pytest.raises(ValueError, match="VirtualMachine has no operation 'Nix'"):
        sim.operation(vim25.VirtualMachine, "Nix")
    with pytest.raises(vim25.NotSupported, match="CreateScreenshot"):
        stub.create_screenshot_task()


def test_what_is_reserved_has_to_be_there(
    sim: Simulator, vm: SimulatedVm, vc: vijson.Client
) -> None:
    other = sim.add_vm("other", powered_on=False, host=vm.host)
    vc.power.off("vm-1").wait(LONG)
    half = vim25.VirtualMachineConfigSpec(memory_allocation=allocation(70 << 10))
    stubs = [vim25.VirtualMachine(one.reference, vc) for one in (vm, other)]
    for stub in stubs:
        stub.reconfig_vm_task(half).wait(LONG)
    stubs[0].power_on_vm_task().wait(LONG)
    with pytest.raises(vim25.InsufficientResourcesFault) as caught:
        stubs[1].power_on_vm_task().wait(LONG)
    fault = caught.value
    assert isinstance(fault, vim25.InsufficientMemoryResourcesFault)
    assert (fault.requested, fault.unreserved) == (70 << 30, 58 << 30)
    stubs[0].power_off_vm_task().wait(LONG)
    stubs[1].power_on_vm_task().wait(LONG)
