"""The simulator's inventory: a small site whose parts agree with each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import pytest

import vijson
import vim25
import vmodl
from tests.vijson.conftest import LONG
from vijson.simulator import Simulator
from vijson.simulator.services.datastore import Datastore
from vmodl import ManagedObjectReference, operations

HOPELESS = {("TaskManager", "description")}
"""What the schema says is never unset, and the simulator does not have."""

Values = dict[ManagedObjectReference, dict[str, Any]]


def read_all(sim: Simulator, vc: vijson.Client) -> Values:
    """Return what each entity says of itself and others, by reference."""
    sim.add_vm("web-01", nics=2)
    sim.add_vm("web-02", powered_on=False)
    root = vc.content.root_folder
    view = vim25.ContainerView(
        vc.managers.view_manager.create_container_view(root, recursive=True).reference, vc
    )
    references = [root, *(stub.reference for stub in view.get_view() or [])]
    return {
        reference: {
            name: vc.invoke(reference, operation, {})
            for name, operation in operations(vc.stub(reference)).items()
            if operation.is_property
        }
        for reference in references
    }


@pytest.fixture
def values(sim: Simulator, vc: vijson.Client) -> Values:
    return read_all(sim, vc)


def of_type(values: Values, kind: str) -> Values:
    return {reference: value for reference, value in values.items() if reference.type == kind}


def test_what_is_never_unset_is_answered(sim: Simulator, vc: vijson.Client, values: Values) -> None:
    seen = set()
    for reference, found in values.items():
        for name, operation in operations(vc.stub(reference)).items():
            if operation.is_property and not operation.nullable:
                assert found[name] is not None, f"{reference}.{name}"
        seen.add(reference.type)
    assert seen == {
        "ClusterComputeResource",
        "Datacenter",
        "Datastore",
        "DistributedVirtualPortgroup",
        "Folder",
        "HostSystem",
        "Network",
        "ResourcePool",
        "VirtualMachine",
        "VmwareDistributedVirtualSwitch",
    }
    for item in sim._inventory.all():  # the browsers among them
        for name, operation in operations(item.stub).items():
            never_unset = operation.is_property and not operation.nullable
            if never_unset and (item.reference.type, name) not in HOPELESS:
                assert item.read(name, None) is not None, f"{item.reference}.{name}"


def below(value: Any) -> Iterator[ManagedObjectReference]:
    """Yield all references in a value."""
    match value:
        case ManagedObjectReference():
            yield value
        case list():
            for item in value:
                yield from below(item)
        case vmodl.ManagedObject():
            yield value.reference
        case _ if attrs.has(type(value)):
            for field in attrs.fields(type(value)):
                yield from below(getattr(value, field.name))


def test_all_references_lead_somewhere(sim: Simulator, values: Values) -> None:
    for reference, found in values.items():
        for name, value in found.items():
            for target in below(value):
                assert sim._inventory.has(target), f"{reference}.{name}: {target}"


CHILDREN = {
    "Folder": ["childEntity"],
    "Datacenter": ["vmFolder", "hostFolder", "datastoreFolder", "networkFolder"],
    "ClusterComputeResource": ["host", "resourcePool"],
    "ResourcePool": ["resourcePool"],
}


def test_parents_and_children_agree(values: Values) -> None:
    children = {
        (parent, child)
        for parent, found in values.items()
        for name in CHILDREN.get(parent.type, [])
        for child in below(found[name])
    }
    parents = {
        (parent, child) for child, found in values.items() for parent in below(found["parent"])
    }
    assert children == parents
    assert len(parents) == len(values) - 1  # all but the root folder have one


SUBTYPES = {"Network": "DistributedVirtualPortgroup"}


@pytest.mark.parametrize(
    ("kind", "path", "back"),
    [
        ("HostSystem", "runtime.host", "vm"),
        ("ResourcePool", "resourcePool", "vm"),
        ("Datastore", "datastore", "vm"),
        ("Network", "network", "vm"),
    ],
)
def test_vms_and_places_agree(values: Values, kind: str, path: str, back: str) -> None:
    property_name, _, member = path.partition(".")
    there = {
        (vm, place)
        for vm, found in of_type(values, "VirtualMachine").items()
        for place in below(getattr(found[property_name], member, found[property_name]))
    }
    places = of_type(values, kind) | of_type(values, SUBTYPES.get(kind, kind))
    back_again = {(vm, place) for place, found in places.items() for vm in below(found[back])}
    assert there == back_again
    assert len({vm for vm, _ in there}) == 2


def test_hosts_agree_with_what_they_have(values: Values) -> None:
    [(cluster, resource)] = of_type(values, "ClusterComputeResource").items()
    [center] = of_type(values, "Datacenter").values()
    hosts = of_type(values, "HostSystem")
    datastores, networks = set(below(center["datastore"])), set(below(center["network"]))
    assert (len(hosts), len(datastores), len(networks)) == (2, 2, 2)
    assert set(below(resource["host"])) == set(hosts)
    for found in (resource, *hosts.values()):
        assert set(below(found["datastore"])) == datastores
        assert set(below(found["network"])) == networks
    for reference in datastores:
        assert {mount.key for mount in values[reference]["host"]} == set(hosts)
    for reference in networks:
        assert set(below(values[reference]["host"])) == set(hosts)
    [(pool, found)] = of_type(values, "ResourcePool").items()
    assert list(below(found["owner"])) == [cluster]
    assert list(below(resource["resourcePool"])) == [pool]
    [(switch, found)] = of_type(values, "VmwareDistributedVirtualSwitch").items()
    [(group, config)] = of_type(values, "DistributedVirtualPortgroup").items()
    assert list(below(found["portgroup"])) == [group]
    assert config["config"].distributed_virtual_switch == switch
    vms = of_type(values, "VirtualMachine").values()
    assert [vm["runtime"].host.value for vm in vms] == ["host-1", "host-2"]  # in turn


def test_summaries_agree(values: Values) -> None:
    for reference, found in values.items():
        summary = found.get("summary")
        for named in (summary, getattr(summary, "config", None), found.get("config")):
            assert getattr(named, "name", found["name"]) == found["name"], reference
    [cluster] = of_type(values, "ClusterComputeResource").values()
    hosts = of_type(values, "HostSystem").values()
    assert cluster["summary"].num_hosts == 2
    assert cluster["summary"].total_memory == sum(host["hardware"].memory_size for host in hosts)
    datastores = [found["summary"] for found in of_type(values, "Datastore").values()]
    assert datastores[0].capacity == datastores[1].capacity == 4 * 2**40
    assert datastores[0].free_space < datastores[1].free_space == datastores[1].capacity


def test_devices_are_on_the_network(sim: Simulator, vc: vijson.Client) -> None:
    group = sim.add_network("web", distributed=True)
    vm = sim.add_vm("a", network=group)
    config = vim25.VirtualMachine(vm.reference, vc).get_config()
    assert config is not None
    [nic] = [one for one in config.hardware.device or [] if isinstance(one, vim25.VirtualVmxnet3)]
    assert isinstance(nic.backing, vim25.VirtualEthernetCardDistributedVirtualPortBackingInfo)
    assert nic.backing.port.portgroup_key == group.moid
    [disk] = [one for one in config.hardware.device or [] if isinstance(one, vim25.VirtualDisk)]
    assert isinstance(disk.backing, vim25.VirtualDeviceFileBackingInfo)
    assert disk.backing.file_name == "[LocalDS_0] a/a.vmdk"
    assert vim25.Network(group.reference, vc).get_vm() == [vim25.VirtualMachine(vm.reference, vc)]


def test_moids_are_as_servers_give_them(sim: Simulator) -> None:
    vm = sim.add_vm("a")
    center = sim.datacenter
    moids = [sim.root_folder.moid, center.moid, vm.moid, vm.host.moid, vm.resource_pool.moid]
    assert moids == ["group-d1", "datacenter-1", "vm-1", "host-1", "resgroup-1"]
    folders = [center.vm_folder, center.host_folder, center.datastore_folder, center.network_folder]
    assert [folder.moid for folder in folders] == [
        "group-v1",
        "group-h1",
        "group-s1",
        "group-n1",
    ]
    found = [item.moid for item in sim.root_folder.below(vim25.ManagedEntity)]
    assert {"domain-c1", "datastore-1", "network-1", "dvportgroup-1", "dvs-1"} < set(found)


def test_what_is_added(sim: Simulator, vc: vijson.Client) -> None:
    center = sim.add_datacenter("DC1")
    assert (center.name, center.inventory_path) == ("DC1", "DC1")
    with pytest.raises(LookupError, match="DC1 has no host"):
        sim.add_vm("a", folder=center.vm_folder)
    alone = sim.add_host("esx-01.example.com", datacenter=center)
    cluster = sim.add_cluster("blue", center, hosts=1)
    added = sim.add_host("esx-02.example.com", cluster)
    with pytest.raises(ValueError, match="on its own"):
        sim.add_host("x", cluster, center)
    datastore = sim.add_datastore("fast", center, capacity_gb=10)
    network = sim.add_network("net", center)
    group = sim.add_network("group", center, distributed=True)
    folder = sim.add_folder("prod", center.vm_folder)
    pool = sim.add_resource_pool("gold", cluster)
    inner = sim.add_resource_pool("inner", pool)
    paths = [item.inventory_path for item in (alone, added, datastore, network, group, inner)]
    assert paths == [
        "DC1/host/esx-01.example.com/esx-01.example.com",
        "DC1/host/blue/esx-02.example.com",
        "DC1/datastore/fast",
        "DC1/network/net",
        "DC1/network/group",
        "DC1/host/blue/Resources/gold/inner",
    ]
    vm = sim.add_vm("a", folder=folder, host=added, datastore=datastore, network=group)
    assert vm.inventory_path == "DC1/vm/prod/a"
    stub = vim25.VirtualMachine(vm.reference, vc)
    assert stub.get_runtime().host == added.reference
    assert stub.get_datastore() == [vc.stub(datastore.reference)]
    assert stub.get_network() == [vc.stub(group.reference)]
    assert stub.get_resource_pool() == vc.stub(cluster.resource_pool.reference)
    assert vim25.Datastore(datastore.reference, vc).get_summary().capacity == 10 * 2**30
    assert sim.add_vm("b", host=alone).folder is center.vm_folder
    with pytest.raises(LookupError, match="LocalDS_0 is not in DC1"):
        sim.add_vm("c", host=alone, datastore=sim.datacenter.first(Datastore))
    assert sim.add_host("esx-03").inventory_path == "DC0/host/DC0_C0/esx-03"
    with pytest.raises(vim25.DuplicateName):
        sim.add_datastore("fast", center)
    with pytest.raises(vim25.InvalidName):
        sim.add_folder("", folder)
    read_all(sim, vc)


def test_a_vm_moves(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")
    old, new = vm.host, sim.add_host("esx-03")
    vm.host = new
    assert vim25.HostSystem(new.reference, vc).get_vm() == [vc.stub(vm.reference)]
    assert vim25.HostSystem(old.reference, vc).get_vm() == []


def test_clones_are_where_their_source_is(sim: Simulator, vc: vijson.Client) -> None:
    source = sim.add_vm("a", network=sim.add_network("web"))
    sim.add_vm("b")
    spec = vim25.VirtualMachineInstantCloneSpec(
        name="c", location=vim25.VirtualMachineRelocateSpec()
    )
    task = vim25.VirtualMachine(source.reference, vc).instant_clone_task(spec)
    clone = sim.vm(task.wait(LONG).reference.value)
    assert clone.placement == source.placement
    assert clone.uuid != source.uuid
    assert clone.instance_uuid != source.instance_uuid


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a/b", "a%2fb"),
        ("a\\b", "a%5cb"),
        ("100%", "100%25"),
        ("a%2Fb", "a%2fb"),
        ("a%25", "a%25"),
    ],
)
def test_names_are_escaped(sim: Simulator, vc: vijson.Client, name: str, shown: str) -> None:
    vm = sim.add_vm(name)
    folder = sim.add_folder(name + "x", sim.datacenter.vm_folder)
    assert vim25.VirtualMachine(vm.reference, vc).get_name() == shown
    assert vim25.Folder(folder.reference, vc).get_name() == shown + "x"
    assert vm.inventory_path == f"DC0/vm/{shown}"


def test_traversal_goes_over_any_reference(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")

    def step(kind: str, path: str, *then: vim25.SelectionSpec) -> vim25.TraversalSpec:
        return vim25.TraversalSpec(
            name=f"{kind}.{path}", type=kind, path=path, skip=False, select_set=list(then)
        )

    def found(selection: vim25.SelectionSpec) -> dict[str, int]:
        spec = vim25.PropertyFilterSpec(
            prop_set=[vim25.PropertySpec(type="ManagedEntity", path_set=["name"])],
            object_set=[vim25.ObjectSpec(obj=vm.reference, skip=True, select_set=[selection])],
        )
        collector = vc.managers.property_collector
        result = collector.retrieve_properties_ex([spec], vim25.RetrieveOptions())
        names = [item.prop_set[0].val for item in result.objects if item.prop_set] if result else []
        return {name: names.count(name) for name in names}

    assert found(step("VirtualMachine", "runtime.host")) == {"DC0_C0_H0": 1}
    assert found(step("VirtualMachine", "datastore")) == {"LocalDS_0": 1}
    upwards = step("ManagedEntity", "parent", vim25.SelectionSpec(name="ManagedEntity.parent"))
    assert found(upwards) == {"vm": 1, "DC0": 1, "Datacenters": 1}
    back = vim25.SelectionSpec(name="VirtualMachine.runtime.host")
    circle = step("VirtualMachine", "runtime.host", step("HostSystem", "vm", back))
    assert found(circle) == {"DC0_C0_H0": 1, "a": 1}
    with pytest.raises(vim25.InvalidProperty):
        found(step("VirtualMachine", "name"))
