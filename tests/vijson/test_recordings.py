"""Inventories that are recorded, saved and replayed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0


@pytest.fixture
def site(sim: Simulator, vm: SimulatedVm) -> Simulator:
    """More than the default site, and something that has happened."""
    center = sim.add_datacenter("lab/2", sim.add_folder("more", sim.root_folder))
    sim.add_cluster("c2", center, hosts=1)
    sim.add_host("alone", datacenter=center)
    sim.add_datastore("ds2", center, capacity_gb=10)
    sim.add_network("net2", center)
    sim.add_network("dvpg2", center, distributed=True)
    sim.add_resource_pool("pool", center.host_folder.children[0].resource_pool)  # type: ignore[attr-defined]
    template = sim.add_vm("template", powered_on=False)
    template.template = True
    sim.add_vm("other", folder=sim.add_folder("vms", center.vm_folder))
    return sim


def values(vc: vijson.Client) -> dict[vim25.ManagedObjectReference, dict[str, Any]]:
    """Everything that can be read of all entities."""
    rows = list(vc.collect(vim25.ManagedEntity, ["name"]))
    found = {}
    for row in rows:
        obj = row.obj
        names = [op.name for op in vim25_properties(type(obj))]
        [read] = vc.collect(obj, names)
        found[obj.reference] = dict(read)
    return found


def vim25_properties(stub: Any) -> list[Any]:
    import vmodl

    return [op for op in vmodl.operations(stub).values() if op.is_property]


@pytest.fixture(params=["site.json", "folder"])
def recording(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


@pytest.fixture
def replayed(site: Simulator, vc: vijson.Client, recording: Path) -> Iterator[Simulator]:
    assert vijson.record(vc, recording) > 30
    with Simulator.load(
        recording, guest_accounts={"root": "s"}, administrators={"root"}, task_duration=0.1
    ) as loaded:
        yield loaded


# README: "`vijson.record` has written down is replayed"
def test_a_recorded_vcenter_reads_the_same(
    replayed: Simulator, vc: vijson.Client, recording: Path
) -> None:
    with vijson.connect(**replayed.connection) as other:
        was, now = values(vc), values(other)
        for all_of_them in (was, now):  # with times of reading in them
            for reference, one in all_of_them.items():
                one.pop(
                    {"Datastore": "info", "HostSystem": "summary"}.get(reference.type, ""), None
                )
        assert now == was
        for path in ("DC0/vm/web-01", "more/lab%2f2/vm/vms/other", "more/lab%2f2/network/dvpg2"):
            found = vc.managers.search_index.find_by_inventory_path(path)
            assert found is not None
            again = other.managers.search_index.find_by_inventory_path(path)
            assert again is not None
            assert again.reference == found.reference
        assert other.find_vm("web-01").get_config() == vc.find_vm("web-01").get_config()
        assert {path.name for path in recording.parent.iterdir()} == {recording.name}


def test_it_can_be_changed(replayed: Simulator, root: vim25.NamePasswordAuthentication) -> None:
    auth = vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password="s"
    )
    with vijson.connect(**replayed.connection) as vc:
        vm = vc.find_vm("web-01")
        before = vm.get_summary()
        vc.customize_guest(
            vm,
            auth=auth,
            spec=vijson.linux_spec("new", "example.org", nics=["10.0.0.5/24", "dhcp"]),
        ).wait(LONG)
        guest = vm.get_guest()
        assert guest is not None
        assert (guest.host_name, guest.ip_address) == ("new", "10.0.0.5")
        assert vc.find(vim25.VirtualMachine, ip="10.0.0.5") == vm
        vc.power.off(vm).wait(LONG)
        assert vm.get_runtime().power_state == vim25.VirtualMachinePowerState.POWERED_OFF
        now = vm.get_summary()
        assert now.runtime.power_state == vim25.VirtualMachinePowerState.POWERED_OFF
        assert now.config == before.config
        vm.rename_task("renamed").wait(LONG)
        assert vm.get_name() == "renamed"
        assert vc.find_vm("renamed") == vm
        clone = vc.clone(vm, "copy").result(LONG)
        assert clone.reference.value not in {one.moid for one in [replayed.vm("vm-1")]}
        folder = vim25.Folder(replayed.datacenter.vm_folder.reference, vc)
        assert clone.reference in [one.reference for one in vijson.each(folder.get_child_entity())]
        [store] = [one for one in vc.find_all(vim25.Datastore) if one.get_name() == "LocalDS_0"]
        assert clone in list(vijson.each(store.get_vm()))
        clone.destroy_task().wait(LONG)
        assert clone not in list(vijson.each(store.get_vm()))
        template = vc.find_vm("template")
        assert template.get_config().template  # type: ignore[union-attr]  # it has one
        vc.clone(
            template,
            "deployed",
            power_on=True,
            cluster=vc.find(vim25.ClusterComputeResource, name="DC0_C0"),
        ).wait(LONG)


def test_what_tests_set_is_seen(replayed: Simulator) -> None:
    vm = replayed.vm("vm-1")
    vm.nics[0].ip_addresses = ["192.0.2.7"]
    with vijson.connect(**replayed.connection) as vc:
        assert vc.find_vm("web-01").get_guest().ip_address == "192.0.2.7"  # type: ignore[union-attr]
        vm.powered_on = False
        [row] = vc.collect(vim25.VirtualMachine(vm.reference, vc), ["summary.runtime.powerState"])
        assert row["summary.runtime.powerState"] == "poweredOff"


def test_to_save_and_load_changes_nothing(site: Simulator, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    count = site.save(first)
    assert Simulator.load(first).save(second) == count
    assert sorted(first.read_text().splitlines()) == sorted(second.read_text().splitlines())


def test_secrets_are_left_out(sim: Simulator, vc: vijson.Client, tmp_path: Path) -> None:
    vm = sim.add_vm("web-01")
    secret = "c2VjcmV0LXVzZXJkYXRh"
    vim25.VirtualMachine(vm.reference, vc).reconfig_vm_task(
        vim25.VirtualMachineConfigSpec(
            annotation="kept",
            extra_config=[
                vim25.OptionValue(key="guestinfo.userdata", value=secret),
                vim25.OptionValue(key="acme.plain", value="kept-too"),
            ],
        )
    ).wait(LONG)
    vijson.record(vc, tmp_path / "site.json")
    sim.save(tmp_path / "saved.json")
    for name in ("site.json", "saved.json"):
        text = (tmp_path / name).read_text()
        assert secret not in text
        assert vc.session_id not in text
        assert "kept-too" in text
        assert "guestinfo.userdata" in text


def test_types_that_are_not_simulated_are_replayed(site: Simulator, tmp_path: Path) -> None:
    path = tmp_path / "site.json"
    site.save(path)
    objects = json.loads(path.read_text())
    [cluster] = [one for one in objects if one["obj"]["value"] == "domain-c1"]
    pool = next(one["val"]["_value"] if "_value" in one["val"] else one["val"]
                for one in cluster["propSet"] if one["name"] == "resourcePool")  # fmt: skip
    app = {
        "_typeName": "ObjectContent",
        "obj": {**pool, "type": "VirtualApp", "value": "resgroup-v9"},
        "propSet": [
            {"_typeName": "DynamicProperty", "name": "name",
             "val": {"_typeName": "string", "_value": "app"}},
            {"_typeName": "DynamicProperty", "name": "parent",
             "val": pool},
        ],
    }  # fmt: skip
    system = {
        "_typeName": "ObjectContent",
        "obj": {
            "_typeName": "ManagedObjectReference",
            "type": "HostDateTimeSystem",
            "value": "dateTimeSystem-9",
        },
        "propSet": [],
    }
    path.write_text(json.dumps([*objects, app, system], indent=1))
    with Simulator.load(path) as loaded, vijson.connect(**loaded.connection) as vc:
        [found] = vc.find_all(vim25.VirtualApp)
        assert (found.reference.value, found.get_name()) == ("resgroup-v9", "app")
        with pytest.raises(vim25.NotSupported):
            vim25.HostDateTimeSystem(
                vim25.HostDateTimeSystem.reference("dateTimeSystem-9"), vc
            ).query_date_time()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no JSON"),
        ("[1]", "object 0"),
        ("[]", "expected one folder without a parent, found 0"),
        ('[\n{"_typeName":"ObjectContent","obj":5},\n{}\n]', "site.json:2: obj"),
    ],
)
def test_what_is_no_recording_is_said(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "site.json"
    path.write_text(text)
    with pytest.raises(ValueError, match=says):
        Simulator.load(path)
    with pytest.raises(OSError, match="nix"):
        Simulator.load(tmp_path / "nix.json")


def test_a_part_that_is_missing_is_named(site: Simulator, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    site.save(folder)
    (folder / next(one.name for one in folder.iterdir() if "group-v1.json" in one.name)).unlink()
    with pytest.raises(ValueError, match="datacenter-1: its four folders are not all there"):
        Simulator.load(folder)


def test_a_recording_that_fails_leaves_nothing(
    sim: Simulator, vc: vijson.Client, tmp_path: Path
) -> None:
    for number in range(200):
        sim.add_vm(f"vm-{number}")
    sim.disturb("RetrievePropertiesEx", times=None, fault=vim25.InvalidArgument(), when=_is_of_vms)
    with pytest.raises(vim25.InvalidArgument):
        vijson.record(vc, tmp_path / "site.json")
    assert not list(tmp_path.iterdir())
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileExistsError):
        vijson.record(vc, tmp_path / "folder")


def _is_of_vms(request: Any) -> bool:
    return b'"config"' in request.body and b"vm-150" in request.body


def test_seeds(tmp_path: Path) -> None:
    uuids = []
    for seed in (1, 1, 2, None):
        simulator = Simulator(seed=seed)
        uuids.append(simulator.add_vm("a").uuid)
    assert uuids[0] == uuids[1] != uuids[2] != uuids[3]
