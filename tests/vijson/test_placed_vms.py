"""VMs and their places: what is done to one is seen at the other."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator
from vijson.simulator.services.compute_resource import Cluster
from vijson.simulator.services.distributed_switch import PortGroup
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.network import Network

from .conftest import LONG
from .test_simulated_clones import clone, disk_backings

EDIT = vim25.VirtualDeviceConfigSpecOperation.EDIT


@pytest.fixture
def stub(vc: vijson.Client, vm: SimulatedVm) -> vim25.VirtualMachine:
    return vc.find_vm("web-01")


def place(vc: vijson.Client, item: ManagedEntity) -> Any:
    return vc.stub(item.reference)


def files(vm: vim25.VirtualMachine) -> list[str]:
    config = vm.get_config()
    assert config is not None
    assert config.files.vm_path_name is not None
    return [config.files.vm_path_name, *(one.file_name for one in disk_backings(vm))]


def connect(vm: vim25.VirtualMachine, backing: Any) -> None:
    device = vim25.VirtualVmxnet3(key=4000, backing=backing)
    change = vim25.VirtualDeviceConfigSpec(operation=EDIT, device=device)
    vm.reconfig_vm_task(vim25.VirtualMachineConfigSpec(device_change=[change])).wait(LONG)


def test_a_clone_goes_where_it_is_told(
    sim: Simulator, vc: vijson.Client, stub: vim25.VirtualMachine, vm: SimulatedVm
) -> None:
    center = sim.datacenter
    other = sim.add_cluster("blue", hosts=1)
    pool = sim.add_resource_pool("gold", other)
    location = vim25.VirtualMachineRelocateSpec(
        folder=place(vc, sim.add_folder("ignored", center.vm_folder)),
        pool=place(vc, pool),
        datastore=vc.stub(center.datastores[1]),
    )
    made = clone(stub, "web-02", location=location)
    assert made.get_parent() == stub.get_parent()  # the argument counts
    assert made.get_resource_pool() == place(vc, pool)
    assert made.get_runtime().host == other.hosts[0].reference
    assert place(vc, other.hosts[0]).get_vm() == place(vc, pool).get_vm() == [made]
    assert [store.get_vm() for store in place(vc, center).get_datastore()] == [[stub], [made]]
    assert files(made) == ["[LocalDS_1] web-02/web-02.vmx", "[LocalDS_1] web-02/web-02.vmdk"]
    assert disk_backings(made)[0].datastore == center.datastores[1]
    assert place(vc, vm.nics[0].network).get_vm() == [stub, made]
    made.unregister_vm()
    assert place(vc, other.hosts[0]).get_vm() == place(vc, pool).get_vm() == []
    assert place(vc, vm.nics[0].network).get_vm() == [stub]


def test_files_go_to_another_datastore(
    sim: Simulator, vc: vijson.Client, stub: vim25.VirtualMachine, vm: SimulatedVm
) -> None:
    snapshot = stub.create_snapshot_task("a", memory=False, quiesce=False).result(LONG)
    old, new = (vc.stub(one) for one in sim.datacenter.datastores)
    used = old.get_summary().free_space
    spec = vim25.VirtualMachineRelocateSpec(datastore=new)
    stub.relocate_vm_task(spec).wait(LONG)
    moved = ["[LocalDS_1] web-01/web-01.vmx", "[LocalDS_1] web-01/web-01.vmdk"]
    assert files(stub) == moved
    assert (old.get_vm(), new.get_vm()) == ([], [stub])
    assert new.get_summary().free_space == used < old.get_summary().free_space
    snapshot.revert_to_snapshot_task().wait(LONG)
    assert files(stub) == moved


def test_a_disk_of_its_own_elsewhere(
    sim: Simulator, vc: vijson.Client, stub: vim25.VirtualMachine
) -> None:
    old, new = (vc.stub(one) for one in sim.datacenter.datastores)
    devices = vc.devices(stub.reference.value)
    devices.add_disk(1, datastore=new)
    devices.apply().wait(LONG)
    assert files(stub)[2] == "[LocalDS_1] web-01/web-01.vmdk"
    assert stub.get_datastore() == [old, new]
    assert new.get_vm() == old.get_vm() == [stub]
    made = clone(stub, "web-02")
    assert files(made)[1:] == ["[LocalDS_0] web-02/web-02.vmdk", "[LocalDS_1] web-02/web-02.vmdk"]
    [disk] = vc.devices(made.reference.value).of(vim25.VirtualDisk)[:1]
    disk.backing = vim25.VirtualDiskFlatVer2BackingInfo(
        file_name="[elsewhere]", disk_mode="persistent"
    )
    added = vim25.VirtualDeviceConfigSpec(
        operation=vim25.VirtualDeviceConfigSpecOperation.ADD,
        file_operation=vim25.VirtualDeviceConfigSpecFileOperation.CREATE,
        device=attrs.evolve(disk, key=-1, unit_number=None),
    )
    with pytest.raises(vim25.InvalidDatastore) as caught:
        made.reconfig_vm_task(vim25.VirtualMachineConfigSpec(device_change=[added]))
    assert caught.value.name == "elsewhere"


def test_names_of_places_are_followed(
    sim: Simulator, vc: vijson.Client, stub: vim25.VirtualMachine, vm: SimulatedVm
) -> None:
    snapshot = stub.create_snapshot_task("a", memory=False, quiesce=False).result(LONG)
    devices = vc.devices(stub.reference.value)
    devices.add_disk(1)
    devices.apply().wait(LONG)
    devices = vc.devices(stub.reference.value)
    devices.remove("Hard disk 2", keep_files=True)
    devices.apply().wait(LONG)
    place(vc, vm.datastore).rename_task("fast").wait(LONG)
    assert list(vm.left_files) == ["[fast] web-01/web-01_1.vmdk"]
    place(vc, vm.nics[0].network).rename_task("web").wait(LONG)
    for _ in range(2):
        assert files(stub) == ["[fast] web-01/web-01.vmx", "[fast] web-01/web-01.vmdk"]
        backing = vm.nics[0].device.backing
        assert isinstance(backing, vim25.VirtualEthernetCardNetworkBackingInfo)
        assert backing.device_name == "web"
        info = vm.nics[0].device.device_info
        assert info is not None
        assert info.summary == "web"
        snapshot.revert_to_snapshot_task().wait(LONG)


def test_adapters_are_on_networks_that_are_there(
    sim: Simulator, vc: vijson.Client, stub: vim25.VirtualMachine, vm: SimulatedVm
) -> None:
    group = sim.datacenter.first(PortGroup)
    standard = vm.nics[0].network
    connect(stub, group.backing())
    assert stub.get_network() == [place(vc, group), place(vc, standard)]
    assert place(vc, group).get_vm() == place(vc, standard).get_vm() == [stub]
    vm.nics[1].network = group
    assert stub.get_network() == [place(vc, group)]
    sim.add_network("far", sim.add_datacenter("DC1"))
    named = vim25.VirtualEthernetCardNetworkBackingInfo
    ported = vim25.VirtualEthernetCardDistributedVirtualPortBackingInfo
    connection = vim25.DistributedVirtualSwitchPortConnection
    for wrong, member in (
        (named(device_name="nowhere"), "deviceName"),
        (named(device_name=group.name), "deviceName"),  # a standard network is meant
        (named(device_name="far"), "deviceName"),
        (
            ported(port=connection(switch_uuid=group.switch.uuid, portgroup_key="dvportgroup-9")),
            "port.portgroupKey",
        ),
        (ported(port=connection(switch_uuid="x", portgroup_key=group.moid)), "port.switchUuid"),
    ):
        with pytest.raises(vim25.InvalidDeviceBacking) as caught:
            connect(stub, wrong)
        assert caught.value.property == f"device.backing.{member}"
    # Which object a name means is the server's own.
    connect(stub, named(device_name=standard.name, network=vim25.Network.reference("network-9")))
    assert vm.nics[0].network is standard
    assert isinstance(standard, Network)


def test_places_that_do_not_fit(
    sim: Simulator, vc: vijson.Client, stub: vim25.VirtualMachine, vm: SimulatedVm
) -> None:
    far = sim.add_datacenter("DC1")
    alone = sim.add_host("esx-09", datacenter=far)
    blue = sim.add_cluster("blue", hosts=1)
    spec = vim25.VirtualMachineRelocateSpec
    for location, refusal in (
        (spec(host=place(vc, blue.hosts[0])), vim25.InvalidArgument),
        (spec(host=place(vc, vm.host), pool=place(vc, blue.resource_pool)), vim25.InvalidArgument),
        (spec(pool=place(vc, sim.add_cluster("empty").resource_pool)), vim25.InvalidArgument),
        (spec(folder=place(vc, sim.datacenter.host_folder)), vim25.NotSupported),
        (spec(host=place(vc, alone)), vim25.NotSupported),
        (spec(folder=place(vc, far.vm_folder)), vim25.NotSupported),
    ):
        with pytest.raises(refusal):
            stub.relocate_vm_task(location)
    with pytest.raises(vim25.InvalidArgument, match="host"):
        stub.power_on_vm_task(host=place(vc, blue.hosts[0]))
    vm.powered_on = False
    [other] = [host for host in sim.datacenter.first(Cluster).hosts if host is not vm.host]
    stub.power_on_vm_task(host=place(vc, other)).wait(LONG)
    assert place(vc, other).get_vm() == [stub]
    other.in_maintenance_mode = True
    with pytest.raises(vim25.InvalidState):
        stub.relocate_vm_task(spec(host=place(vc, other)))


def test_events_tell_the_place(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    manager = vc.managers.event_manager
    assert manager is not None
    event = manager.get_latest_event()
    assert isinstance(event, vim25.VmCreatedEvent)
    told = [event.datacenter, event.compute_resource, event.host, event.vm]
    assert [one and one.name for one in told] == ["DC0", "DC0_C0", "DC0_C0_H0", "web-01"]
    assert event.datacenter is not None
    assert event.datacenter.datacenter == sim.datacenter.reference
