"""The simulator's search index."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator
from vijson.simulator.services.managed_entity import ManagedEntity


@pytest.fixture
def index(vc: vijson.Client) -> vim25.SearchIndex:
    return vc.managers.search_index


def moids(stubs: Sequence[vim25.ManagedEntity]) -> list[str]:
    return [stub.reference.value for stub in stubs]


def test_every_path_leads_to_its_entity(
    sim: Simulator, vm: SimulatedVm, index: vim25.SearchIndex
) -> None:
    sim.add_vm("50%/a\\b")
    sim.add_resource_pool("gold", sim.add_cluster("C1", hosts=1))
    entities = [item for item in sim._inventory.all() if isinstance(item, ManagedEntity)]
    assert len(entities) > 20
    for item in entities:
        if item is sim.root_folder:
            continue
        found = index.find_by_inventory_path(item.inventory_path)
        assert found is not None, item.inventory_path
        assert found.reference == item.reference


@pytest.mark.parametrize(
    ("path", "moid"),
    [
        ("DC0/vm/web-01", "vm-1"),
        ("/DC0/vm/web-01", "vm-1"),
        ("DC0/vm/web-01/", "vm-1"),
        ("DC0/host/DC0_C0/DC0_C0_H1", "host-2"),
        ("DC0/host/DC0_C0/Resources", "resgroup-1"),
        ("DC0/vm/web-02", None),
        ("DC0/web-01", None),
        ("DC0/vm/web-01/x", None),
        ("", None),
    ],
)
def test_paths(vm: SimulatedVm, index: vim25.SearchIndex, path: str, moid: str | None) -> None:
    found = index.find_by_inventory_path(path)
    assert (found and found.reference.value) == moid


def test_children(sim: Simulator, vm: SimulatedVm, index: vim25.SearchIndex) -> None:
    center = sim.datacenter
    assert index.find_child(center.vm_folder.reference, "web-01") is not None
    assert index.find_child(center.reference, "vm") is not None
    assert index.find_child(sim.datacenter.host_folder.children[0].reference, "Resources")
    assert index.find_child(center.reference, "web-01") is None
    assert index.find_child(vm.reference, "x") is None


def test_by_uuid(sim: Simulator, vm: SimulatedVm, index: vim25.SearchIndex) -> None:
    other = sim.add_vm("b")
    assert len({vm.uuid, vm.instance_uuid, other.uuid, other.instance_uuid}) == 4

    def found(uuid: str, *, instance: bool | None = None, vms: bool = True) -> list[str]:
        return moids(index.find_all_by_uuid(uuid=uuid, vm_search=vms, instance_uuid=instance))

    assert found(vm.uuid) == found(vm.uuid.upper(), instance=False) == [vm.moid]
    assert found(vm.instance_uuid, instance=True) == [vm.moid]
    assert found(vm.uuid, instance=True) == found(vm.instance_uuid) == []
    assert found(vm.uuid, vms=False) == []
    assert found(vm.host.uuid, vms=False) == [vm.host.moid]
    one = index.find_by_uuid(uuid=vm.uuid, vm_search=True)
    assert type(one) is vim25.VirtualMachine
    config = one.get_config()
    assert config is not None
    assert (config.uuid, config.instance_uuid) == (vm.uuid, vm.instance_uuid)
    assert index.find_by_uuid(uuid=str(uuid4()), vm_search=True) is None


def test_by_address(sim: Simulator, vm: SimulatedVm, index: vim25.SearchIndex) -> None:
    def found(ip: str, *, vms: bool = True) -> list[str]:
        return moids(index.find_all_by_ip(ip=ip, vm_search=vms))

    first, second = vm.ip_addresses
    vm.nics[1].ip_addresses.append("fd00::0:1")
    for address in (first, second, "fd00::1", "FD00:0::1"):
        assert found(address) == [vm.moid]
    assert found(first, vms=False) == []
    host = index.find_by_ip(ip=vm.host.ip_address, vm_search=False)
    assert type(host) is vim25.HostSystem
    assert index.find_by_ip(ip="192.0.2.1", vm_search=True) is None
    assert index.find_by_ip(ip="nonsense", vm_search=True) is None
    sim.add_vm("b").nics[0].ip_addresses = [first]
    assert found(first) == ["vm-1", "vm-2"]
    vm.tools_running = False
    assert found(first) == ["vm-2"]


def test_by_dns_name(sim: Simulator, vm: SimulatedVm, index: vim25.SearchIndex) -> None:
    def found(name: str, *, vms: bool = True) -> list[str]:
        return moids(index.find_all_by_dns_name(dns_name=name, vm_search=vms))

    vm.guest_host_name = "Web.example.com"
    assert found("web.example.com") == [vm.moid]
    assert index.find_by_dns_name(dns_name="web", vm_search=True) is None
    vm.guest_host_name = None
    assert found("") == []
    host = sim.add_host("esx-09.example.com")
    for name in ("ESX-09.example.com", "esx-09"):
        assert found(name, vms=False) == [host.moid]
        assert found(name) == []


def test_by_datastore_path(sim: Simulator, vm: SimulatedVm, index: vim25.SearchIndex) -> None:
    center = sim.datacenter.reference
    found = index.find_by_datastore_path(center, "[LocalDS_0] web-01/web-01.vmx")
    assert found is not None
    assert found.reference == vm.reference
    vm.name = "renamed"
    assert index.find_by_datastore_path(center, "[LocalDS_0] web-01/web-01.vmx") is not None
    assert index.find_by_datastore_path(center, "[LocalDS_1] web-01/web-01.vmx") is None
    with pytest.raises(vim25.InvalidDatastore) as caught:
        index.find_by_datastore_path(center, "[other] web-01/web-01.vmx")
    assert caught.value.name == "other"
    with pytest.raises(vim25.InvalidDatastorePath):
        index.find_by_datastore_path(center, "web-01.vmx")


def test_a_datacenter_restricts(sim: Simulator, vm: SimulatedVm, index: vim25.SearchIndex) -> None:
    here, other = sim.datacenter.reference, sim.add_datacenter("DC1").reference
    address = vm.ip_addresses[0]
    for center, expected in ((None, [vm.moid]), (here, [vm.moid]), (other, [])):
        assert expected == moids(
            index.find_all_by_uuid(uuid=vm.uuid, vm_search=True, datacenter=center)
        )
        assert expected == moids(
            index.find_all_by_ip(ip=address, vm_search=True, datacenter=center)
        )
        assert expected == moids(
            index.find_all_by_dns_name(dns_name="web-01", vm_search=True, datacenter=center)
        )
        host = index.find_by_dns_name(dns_name="DC0_C0_H0", vm_search=False, datacenter=center)
        assert (host is not None) == bool(expected)
    gone = vim25.Datacenter.reference("datacenter-77")
    with pytest.raises(vim25.ManagedObjectNotFound):
        index.find_by_uuid(uuid=vm.uuid, vm_search=True, datacenter=gone)


def test_what_may_not_be_read_is_not_found(sim: Simulator, vm: SimulatedVm) -> None:
    sim.add_user("ops", "x", without=["System.Read"])
    with vijson.connect(**(sim.connection | {"username": "ops", "password": "x"})) as limited:
        index = limited.managers.search_index
        assert index.find_by_inventory_path("DC0/vm/web-01") is not None
        assert index.find_by_uuid(uuid=vm.uuid, vm_search=True) is None
        assert index.find_by_dns_name(dns_name="DC0_C0_H0", vm_search=False) is None
        center = sim.datacenter.reference
        assert index.find_by_datastore_path(center, vm.path) is None
