"""Find what people know of objects: names, patterns, paths, addresses, UUIDs."""

from __future__ import annotations

import logging
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator


def requests(sim: Simulator, before: int) -> list[str]:
    return [request.operation for request in list(sim.requests)[before:]]


def stub(vm: SimulatedVm, vc: vijson.Client) -> vim25.VirtualMachine:
    return vim25.VirtualMachine(vm.reference, vc)


# README: "one or two requests however large the inventory is"
def test_how_many_requests_it_takes(sim: Simulator, vc: vijson.Client) -> None:
    vms = [sim.add_vm(f"vm-{number:04}") for number in range(1500)]
    vc.content  # noqa: B018  # read once a session
    before = len(sim.requests)
    assert vc.find(vim25.VirtualMachine, name="vm-1234") == stub(vms[1234], vc)
    assert requests(sim, before) == ["CreateContainerView", "RetrievePropertiesEx", "DestroyView"]
    uuid = vms[7].uuid
    before = len(sim.requests)
    assert vc.find(vim25.VirtualMachine, uuid=uuid) == stub(vms[7], vc)
    assert vc.find(vim25.VirtualMachine, ip=vms[8].ip_addresses[0]) == stub(vms[8], vc)
    assert vc.find(vim25.VirtualMachine, path="DC0/vm/vm-0009") == stub(vms[9], vc)
    assert vc.find(vim25.VirtualMachine, moid=vms[3].moid) == stub(vms[3], vc)
    assert requests(sim, before) == ["FindAllByUuid", "FindAllByIp", "FindByInventoryPath", "name"]
    before = len(sim.requests)
    assert vc.find(vim25.VirtualMachine, uuid=vms[5].instance_uuid) == stub(vms[5], vc)
    assert requests(sim, before) == ["FindAllByUuid"] * 2


KINDS: dict[type[vim25.ManagedEntity], str] = {
    vim25.Datacenter: "DC0",
    vim25.ClusterComputeResource: "DC0_C0",
    vim25.HostSystem: "DC0_C0_H0",
    vim25.ResourcePool: "Resources",
    vim25.Datastore: "LocalDS_0",
    vim25.Network: "VM Network",
    vim25.Folder: "vm",
    vim25.VirtualMachine: "web-01",
}


@pytest.mark.parametrize("kind", KINDS)
def test_all_kinds_have_names(
    sim: Simulator, vc: vijson.Client, kind: type[vim25.ManagedEntity]
) -> None:
    sim.add_vm("web-01")
    found = vc.find(kind, name=KINDS[kind])
    assert isinstance(found, kind)
    assert found.get_name() == KINDS[kind]
    assert found in vc.find_all(kind)
    assert vc.find_all(kind, name=KINDS[kind]) == [found]
    assert vc.find(vim25.ManagedEntity, moid=found.reference.value).get_name() == KINDS[kind]
    with pytest.raises(vijson.NotFound):
        vc.find(vim25.VirtualApp, moid=found.reference.value)


def test_patterns(sim: Simulator, vc: vijson.Client) -> None:
    for name in ("web-01", "web-02", "Web-03", "db-01", "a/b"):
        sim.add_vm(name)
    kind = vim25.VirtualMachine
    names = [found.get_name() for found in vc.find_all(kind, name="web-*")]
    assert names == ["web-01", "web-02"]
    assert len(vc.find_all(kind, name="?eb-0[13]")) == 2
    assert len(vc.find_all(kind, name="a/*")) == 1
    assert vc.find_all(kind, name="nothing") == []
    assert len(vc.find_all(kind)) == 5
    with pytest.raises(vijson.VmNotFound, match=r"no VM is called 'web-\*'"):
        vc.find(kind, name="web-*")  # one object has one name


def test_below_a_container(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_datacenter("other")
    cluster = vc.find(vim25.ClusterComputeResource, name="DC0_C0")
    assert len(vc.find_all(vim25.HostSystem, container=cluster)) == 2
    other = vc.find(vim25.Datacenter, name="other")
    assert vc.find_all(vim25.HostSystem, container=other) == []
    with pytest.raises(vijson.NotFound, match=r"called 'vm' on .*: group-"):
        vc.find(vim25.Folder, name="vm")
    assert vc.find(vim25.Folder, name="vm", container=other).get_parent() == other
    vm = sim.add_vm("web-01")
    kind = vim25.VirtualMachine
    where = vc.find(vim25.Datacenter, name="DC0")
    for criterion in (
        {"ip": vm.ip_addresses[0]},
        {"uuid": vm.uuid},
        {"dns_name": str(vm.guest_host_name)},
    ):
        options: Any = criterion
        assert vc.find(kind, container=where, **options) == stub(vm, vc)
        assert vc.find_all(kind, container=other, **options) == []


def test_what_several_have(sim: Simulator, vc: vijson.Client) -> None:
    vms = [sim.add_vm("same") for _ in range(2)]
    for vm in vms:
        vm.nics[0].ip_addresses = ["10.1.1.1"]
    kind = vim25.VirtualMachine
    assert vc.find_all(kind, ip="10.1.1.1") == [stub(vm, vc) for vm in vms]
    with pytest.raises(vijson.VmNotFound, match=r"2 VMs are found by ip '10\.1\.1\.1'") as caught:
        vc.find(kind, ip="10.1.1.1")
    assert caught.value.candidates == tuple(vm.moid for vm in vms)


def test_hosts_by_what_the_server_knows(vc: vijson.Client) -> None:
    host = vc.find(vim25.HostSystem, name="DC0_C0_H0")
    assert vc.find(vim25.HostSystem, dns_name="DC0_C0_H0") == host
    uuid = host.get_summary().hardware
    assert uuid is not None
    assert vc.find(vim25.HostSystem, uuid=uuid.uuid) == host


def test_nothing_is_found(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_vm("web-01")
    kind = vim25.VirtualMachine
    for criterion, hint in (
        ({"name": "web-1"}, "did you mean web-01"),
        ({"path": "DC0/vm/web-1"}, "did you mean web-01"),
        ({"path": "/DC0/vm/nothing/"}, "there are web-01"),
        ({"ip": "10.9.9.9"}, "VMware Tools report it"),
        ({"dns_name": "nobody"}, "VMware Tools report it"),
        ({"uuid": "1"}, "config.instanceUuid"),
        ({"moid": "vm-99"}, "another vCenter"),
    ):
        options: Any = criterion
        with pytest.raises(vijson.VmNotFound, match=hint):
            vc.find(kind, **options)
    with pytest.raises(vijson.NotFound, match=r"did you mean .*DC0_C0_H0") as caught:
        vc.find(vim25.HostSystem, name="DC0_C0_H")
    assert not isinstance(caught.value, vijson.VmNotFound)
    with pytest.raises(vijson.NotFound, match=r"DC0/vm on .* is a Folder, no VirtualMachine"):
        vc.find(kind, path="DC0/vm")
    with pytest.raises(vijson.NotFound):
        vc.find(vim25.HostSystem, moid="vm-1")


@pytest.mark.parametrize(
    ("kind", "options", "message"),
    [
        (vim25.VirtualMachine, {}, "expected one of name, uuid, ip, dns_name, path, moid"),
        (vim25.VirtualMachine, {"name": "a", "ip": "b"}, "found name, ip"),
        (vim25.VirtualMachine, {"nmae": "a"}, "found nmae"),
        (vim25.VirtualMachine, {"name": ""}, "name: expected a text that is not empty"),
        (vim25.VirtualMachine, {"name": 5}, "name: expected a text"),
        (vim25.Datastore, {"ip": "1"}, "ip: finds VirtualMachine and HostSystem, not Datastore"),
        (
            vim25.VirtualMachine,
            {"ip": "1", "container": vim25.Folder.reference("group-1")},
            "container: expected a Datacenter",
        ),
        (
            vim25.VirtualMachine,
            {"path": "a", "container": vim25.Folder.reference("group-1")},
            "container: does not go with path",
        ),
    ],
)
def test_mistakes_are_named_at_once(
    sim: Simulator, vc: vijson.Client, kind: Any, options: Any, message: str
) -> None:
    before = len(sim.requests)
    with pytest.raises(TypeError, match=message):
        vc.find(kind, **options)
    assert len(sim.requests) == before


def test_names_that_may_not_be_read(sim: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    sim.add_vm("web-01")
    sim.add_user("ops", "secret", without=["System.View"])
    settings = {**sim.connection, "username": "ops", "password": "secret"}
    with (
        vijson.connect(**settings) as vc,
        caplog.at_level(logging.WARNING, logger="vijson"),
        pytest.raises((vijson.NotFound, vim25.NoPermission)),
    ):
        vc.find(vim25.VirtualMachine, name="web-01")


def test_a_name_that_can_not_be_read_hides_no_other(
    sim: Simulator, vc: vijson.Client, caplog: pytest.LogCaptureFixture
) -> None:
    vms = [sim.add_vm(name) for name in "ab"]
    fault = vim25.NoPermission(object=vms[1].reference, privilege_id="System.View")
    content = [
        vim25.ObjectContent(
            obj=vms[0].reference, prop_set=[vim25.DynamicProperty(name="name", val="a")]
        ),
        vim25.ObjectContent(
            obj=vms[1].reference, missing_set=[vim25.MissingProperty(path="name", fault=fault)]
        ),
    ]
    body = vim25.dumps(vim25.RetrieveResult(objects=content))
    sim.disturb("RetrievePropertiesEx", times=None, status=200, body=body)
    assert vc.find_vm("a") == vc.find(vim25.VirtualMachine, name="a") == stub(vms[0], vc)
    assert vc.find_all(vim25.VirtualMachine) == [stub(vms[0], vc)]
    assert "name not readable" in caplog.text
    hidden = list(vc.collect(vim25.VirtualMachine, ["name"]))[1]
    assert hidden.get("name", "?") == "?"
    assert hidden.get("none") is None
    with pytest.raises(vim25.NoPermission):
        hidden["name"]


def test_a_path_that_is_none_finds_nothing(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_vm("a").name = ""
    with pytest.raises(vijson.VmNotFound):
        vc.find(vim25.VirtualMachine, path="DC0/vm/none")


def test_what_is_no_managed_type(vc: vijson.Client) -> None:
    kinds: Any = [int, str, vim25.GuestInfo, "VirtualMachine"]
    for kind in kinds:
        with pytest.raises(TypeError, match="expected a managed type"):
            vc.find(kind, name="a")
    for kind in kinds[:3]:
        with pytest.raises(TypeError, match="expected a managed type"):
            vc.collect(kind, ["name"])
    wrong: Any = None
    with pytest.raises(TypeError, match="name or moId"):
        vc.find_vm(wrong)
    with pytest.raises(TypeError, match="expected a reference"):
        vc.stub(wrong)
    with pytest.raises(TypeError, match="expected a stub"):
        vijson.wait_for(vim25.VirtualMachine.reference("vm-1"), "name")  # type: ignore[arg-type]  # the mistake
