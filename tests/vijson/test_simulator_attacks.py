"""What an attack on the simulator has found: each was so once."""

from __future__ import annotations

import json
import math
import ssl
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0


def http(sim: Simulator, method: str, path: str, body: bytes | None = None) -> int:
    request = urllib.request.Request(
        f"https://127.0.0.1:{sim.port}{path}", data=body, method=method
    )
    context = ssl.create_default_context(cafile=sim.ca_file)
    try:
        with urllib.request.urlopen(request, context=context) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            failed = b"the simulator failed" in error.read()
            return 0 if failed else error.code


def test_a_session_ends_once(sim: Simulator, vc: vijson.Client) -> None:
    manager = vc.managers.session_manager
    user = manager.get_current_session()
    assert user is not None
    faults: list[str] = []

    def log_out() -> None:
        request = urllib.request.Request(
            f"https://127.0.0.1:{sim.port}/sdk/vim25/8.0.2.0/SessionManager/SessionManager/Logout",
            data=b"{}",
            headers={"vmware-api-session-id": str.__str__(vc.session_id)},
        )
        try:
            urllib.request.urlopen(
                request, context=ssl.create_default_context(cafile=sim.ca_file)
            ).close()
        except urllib.error.HTTPError as error:
            with error:
                faults.append(json.load(error)["_typeName"])

    with sim._inventory.changed:  # all of them come in, and wait
        threads = [threading.Thread(target=log_out) for _ in range(4)]
        for thread in threads:
            thread.start()
        threading.Event().wait(0.3)
    for thread in threads:
        thread.join(LONG)
    assert faults == ["NotAuthenticated"] * 3


@pytest.mark.parametrize("path", ["overallStatus", "triggeredAlarmState", "nix", "", "name.x"])
def test_alarms_do_not_watch_themselves(vm: SimulatedVm, vc: vijson.Client, path: str) -> None:
    manager = vc.managers.alarm_manager
    watched = vim25.StateAlarmExpression(
        operator=vim25.StateAlarmOperator.IS_EQUAL, type="VirtualMachine", state_path=path, red="x"
    )
    spec = vim25.AlarmSpec(name="a", description="", enabled=True, expression=watched)
    if path == "name.x":  # it leads nowhere, which is seen when it is read
        manager.create_alarm(vm.reference, spec)
    else:
        with pytest.raises(vim25.InvalidArgument):
            manager.create_alarm(vm.reference, spec)
    assert vim25.VirtualMachine(vm.reference, vc).get_overall_status() == "green"
    assert list(vc.collect(vim25.VirtualMachine, ["overallStatus"]))


def test_an_alarms_info_is_a_spec(vm: SimulatedVm, vc: vijson.Client) -> None:
    watched = vim25.StateAlarmExpression(
        operator=vim25.StateAlarmOperator.IS_EQUAL,
        type="VirtualMachine",
        state_path="runtime.powerState",
        red="poweredOff",
    )
    spec = vim25.AlarmSpec(name="a", description="", enabled=True, expression=watched)
    alarm = vc.managers.alarm_manager.create_alarm(vm.reference, spec)
    alarm.reconfigure_alarm(attrs.evolve(alarm.get_info(), description="changed"))
    assert alarm.get_info().description == "changed"


@pytest.mark.parametrize("key", ["04000", "\u0663", '"a\\x"', "9" * 5000, '"a\nb"', "1.5"])
def test_keys_that_are_none(vm: SimulatedVm, vc: vijson.Client, key: str) -> None:
    spec = vim25.PropertyFilterSpec(
        object_set=[vim25.ObjectSpec(obj=vm.reference)],
        prop_set=[
            vim25.PropertySpec(type="VirtualMachine", path_set=[f"config.hardware.device[{key}]"])
        ],
    )
    with pytest.raises(vim25.InvalidProperty):
        vc.managers.property_collector.retrieve_properties_ex([spec], vim25.RetrieveOptions())


@pytest.mark.parametrize("seconds", [math.nan, -1.0, math.inf])
def test_durations_that_are_none(seconds: float) -> None:
    with pytest.raises(ValueError, match="task_duration"):
        Simulator(task_duration=seconds)
    with pytest.raises(ValueError, match="port"):
        Simulator(port=99_999)


def test_what_goes_while_it_is_moved_is_not_found(
    sim: Simulator, vm: SimulatedVm, vc: vijson.Client
) -> None:
    sim.task_duration = 0.5
    vm.powered_on = False
    folder = sim.add_folder("f", sim.datacenter.vm_folder)
    target = vim25.Folder(folder.reference, vc)
    stub = vim25.VirtualMachine(vm.reference, vc)
    gone = target.destroy_task()
    moved = target.move_into_folder_task([vm.reference])
    cloned = stub.clone_vm_task(
        folder.reference,
        "copy",
        vim25.VirtualMachineCloneSpec(
            location=vim25.VirtualMachineRelocateSpec(), power_on=False, template=False
        ),
    )
    gone.wait(LONG)
    for task in (moved, cloned):
        with pytest.raises(vim25.ManagedObjectNotFound):
            task.wait(LONG)
    again = vim25.Folder(sim.datacenter.vm_folder.reference, vc)
    moving = again.move_into_folder_task([vm.reference])
    stub.unregister_vm()
    with pytest.raises(vim25.ManagedObjectNotFound):
        moving.wait(LONG)


def test_results_of_ones_own_are_checked(
    sim: Simulator, vm: SimulatedVm, vc: vijson.Client
) -> None:
    @sim.operation(vim25.VirtualMachine, "UpgradeTools_Task")
    def upgrade(vm: SimulatedVm, call: object, **_: object) -> object:
        return {1}

    @sim.operation(vim25.VirtualMachine, "AcquireTicket")
    def acquire(vm: SimulatedVm, call: object, **_: object) -> object:
        return None

    stub = vim25.VirtualMachine(vm.reference, vc)
    with pytest.raises(vim25.SystemError, match="UpgradeTools_Task"):
        stub.upgrade_tools_task().wait(LONG)
    with pytest.raises(vim25.SystemError, match="AcquireTicket: it returned nothing"):
        stub.acquire_ticket("mks")
    with pytest.raises(ValueError, match="has no operation"):
        sim.operation(object, "x")  # type: ignore[arg-type]  # on purpose


def test_requests_that_are_none(sim: Simulator, vm: SimulatedVm) -> None:
    assert http(sim, "POST", "/mob", b"\xff\xfe") == 401
    path = "/api/vcenter/system?action=hello"
    assert http(sim, "POST", path, b"[" * 100_000) == 400
    assert http(sim, "POST", path, b'{"api_releases": "8.0.2.0"}') == 400
    base = f"/sdk/vim25/8.0.2.0/VirtualMachine/{vm.moid}"
    assert http(sim, "HEAD", f"{base}/PowerOffVM_Task") == 405
    assert http(sim, "HEAD", "/api/session") == 405
    assert vm.powered_on


def test_somebody_remains_who_may_change_all(sim: Simulator, vc: vijson.Client) -> None:
    manager = vc.managers.authorization_manager
    with pytest.raises(vim25.AuthMinimumAdminPermission):
        manager.merge_permissions(-1, -5)
    ghosts = vim25.Permission(principal="ghosts", group=True, role_id=-1, propagate=True)
    with pytest.raises(vim25.AuthMinimumAdminPermission):
        manager.reset_entity_permissions(sim.root_folder.reference, permission=[ghosts])
    assert vc.find_all(vim25.Datacenter)


def test_what_a_pools_spec_leaves_out_stays(sim: Simulator, vc: vijson.Client) -> None:
    pool = sim.add_resource_pool("p", sim.datacenter.host_folder.children[0])  # type: ignore[arg-type]
    stub = vim25.ResourcePool(pool.reference, vc)
    before = stub.get_config()
    only = vim25.ResourceAllocationInfo(limit=500)
    spec = vim25.ResourceConfigSpec(
        cpu_allocation=only, memory_allocation=vim25.ResourceAllocationInfo()
    )
    stub.update_config(config=spec)
    now = stub.get_config()
    assert now.cpu_allocation == attrs.evolve(before.cpu_allocation, limit=500)
    assert now.memory_allocation == before.memory_allocation
    only.limit = -7
    with pytest.raises(vim25.InvalidArgument):
        stub.update_config(config=spec)
    child, sibling = pool.add_pool("same"), pool.parent
    assert sibling is not None
    sim.add_resource_pool("same", sibling)  # type: ignore[arg-type]
    stub.destroy_task().wait(LONG)
    names = [one.name for one in sibling.children]
    assert len(names) == len(set(names))
    assert child.parent is sibling


def test_files_of_vms_do_not_meet(sim: Simulator, vc: vijson.Client) -> None:
    folder = vim25.Folder(sim.datacenter.vm_folder.reference, vc)
    pool = sim.datacenter.host_folder.children[0].resource_pool.reference  # type: ignore[attr-defined]
    stub = vim25.VirtualMachine(sim.add_vm("twin", powered_on=False).reference, vc)
    stub.unregister_vm()
    second = sim.add_vm("twin", powered_on=False)
    assert second.path == "[LocalDS_0] twin_1/twin_1.vmx"
    sim.datacenter.datastore_folder.children[0].name = "renamed"
    back = folder.register_vm_task(
        "[renamed] twin/twin.vmx", as_template=False, pool=pool, name="first"
    ).result(LONG)
    first = sim.vm(back.reference.value)
    assert first.path == "[renamed] twin/twin.vmx"
    assert first.disks[0].device.backing.file_name == "[renamed] twin/twin.vmdk"  # type: ignore[union-attr]
    files = vim25.VirtualMachineFileInfo(vm_path_name="[renamed] dir/my.vmx")
    spec = vim25.VirtualMachineConfigSpec(name="own", files=files)
    made = folder.create_vm_task(spec, pool).result(LONG)
    assert sim.vm(made.reference.value).path == "[renamed] dir/my.vmx"


def test_hosts_in_maintenance_start_nothing(
    sim: Simulator, vm: SimulatedVm, vc: vijson.Client
) -> None:
    vm.powered_on = False
    vm.host.in_maintenance_mode = True
    with pytest.raises(vim25.InvalidState):
        vc.power.on("vm-1")
    host = vim25.HostSystem(vm.host.reference, vc)
    host.disconnect_host_task().wait(LONG)
    with pytest.raises(vim25.InvalidState):
        host.disconnect_host_task()
    with pytest.raises(vim25.HostNotConnected):
        host.exit_maintenance_mode_task(0)


# Recordings.


@pytest.fixture
def loaded(sim: Simulator, vm: SimulatedVm, vc: vijson.Client, tmp_path: Path) -> Iterator[Any]:
    stub = vim25.VirtualMachine(vm.reference, vc)
    field = vc.managers.custom_fields_manager.add_custom_field_def("owner")
    stub.set_custom_value("owner", "me")
    stub.create_snapshot_task("before", memory=False, quiesce=False).wait(LONG)
    stub.create_snapshot_task("after", memory=False, quiesce=False).wait(LONG)
    vijson.record(vc, tmp_path / "site.json")
    with (
        Simulator.load(tmp_path / "site.json", task_duration=0.1) as site,
        vijson.connect(**site.connection) as client,
    ):
        yield site, client, field


def test_a_loaded_vm_forgets_what_has_gone(loaded: Any) -> None:
    _, vc, _ = loaded
    stub = vc.find_vm("web-01")
    assert stub.get_guest().ip_address
    vc.power.suspend(stub).wait(LONG)
    guest, runtime = stub.get_guest(), stub.get_runtime()
    assert (guest.ip_address, guest.host_name, guest.net) == (None, None, None)
    assert runtime.suspend_time is not None
    assert stub.get_summary().guest.ip_address is None
    vc.power.on(stub).wait(LONG)
    assert stub.get_guest().ip_address
    assert stub.get_runtime().host is not None


def test_custom_fields_are_loaded(loaded: Any) -> None:
    _, vc, field = loaded
    stub = vc.find_vm("web-01")
    manager = vc.managers.custom_fields_manager
    assert manager.get_field() == [field]
    stub.rename_task("renamed").wait(LONG)
    assert [one.value for one in stub.get_custom_value()] == ["me"]
    other = manager.add_custom_field_def("other")
    assert other.key > field.key
    stub.set_custom_value("owner", "you")
    assert [one.value for one in stub.get_custom_value()] == ["you"]


def test_snapshots_are_loaded(loaded: Any, tmp_path: Path) -> None:
    site, vc, _ = loaded
    stub = vc.find_vm("web-01")
    snapshots = vc.snapshots(stub)
    assert [one.path for root in snapshots.tree() for one in root.walk()] == [
        "before",
        "before/after",
    ]
    snapshots.revert("before").wait(LONG)
    assert snapshots.tree()[0].is_current
    made = snapshots.create("third").result(LONG)
    assert made.reference.value not in ("snapshot-1", "snapshot-2")
    snapshots.remove("before", children=True).wait(LONG)
    assert snapshots.tree() == ()
    assert site.save(tmp_path / "again.json")


def test_a_loaded_vm_moves(loaded: Any) -> None:
    site, vc, _ = loaded
    stub = vc.find_vm("web-01")
    first, second = (one.reference for one in site.datacenter.datastore_folder.children)
    spec = vim25.VirtualMachineRelocateSpec(datastore=second)
    stub.relocate_vm_task(spec).wait(LONG)
    there = {
        one.get_name(): [vm.reference for vm in vijson.each(one.get_vm())]
        for one in vc.find_all(vim25.Datastore)
    }
    assert there == {"LocalDS_0": [], "LocalDS_1": [stub.reference]}, first


def test_a_recording_takes_nothing_away(sim: Simulator, tmp_path: Path) -> None:
    for name in ("keep.part", "keep"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "mine").write_text("mine")
    with pytest.raises(FileExistsError):
        sim.save(tmp_path / "keep")
    assert sim.save(tmp_path / "site.json")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["keep", "keep.part", "site.json"]
    assert (tmp_path / "keep.part" / "mine").read_text() == "mine"


def changed(path: Path, kind: str, **values: Any) -> None:
    """Change properties of the first object of a type in a recording."""
    objects = json.loads(path.read_text())
    found = next(one for one in objects if one["obj"]["type"] == kind)
    for one in found["propSet"]:
        if one["name"] in values:
            one["val"] = values[one["name"]]
    path.write_text(json.dumps(objects))


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("VirtualMachine", {"config": {"_typeName": "string", "_value": "x"}}),
        ("VirtualMachine", {"parent": {"_typeName": "ArrayOfString", "_value": []}}),
        ("ClusterComputeResource", {"resourcePool": {"_typeName": "string", "_value": "x"}}),
    ],
)
def test_recordings_that_are_broken(
    sim: Simulator, vm: SimulatedVm, tmp_path: Path, kind: str, values: dict[str, Any]
) -> None:
    path = tmp_path / "site.json"
    sim.save(path)
    changed(path, kind, **values)
    with pytest.raises(ValueError, match=r"site\.json"):
        Simulator.load(path)
