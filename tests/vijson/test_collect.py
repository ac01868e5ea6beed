from __future__ import annotations

import gc
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

PATHS = ["name", "runtime.powerState", "guest.ipAddress"]


def calls(sim: Simulator) -> list[str]:
    """Return the operations that the simulator served, collecting apart from the rest."""
    names = [request.path.rsplit("/", 1)[-1] for request in sim.requests]
    return names[names.index("CreateContainerView") :]


# README: "page by page, typed"
def test_rows_are_typed_and_come_page_by_page(sim: Simulator, vc: vijson.Client) -> None:
    vms = [sim.add_vm(f"vm-{number}", powered_on=number % 2 == 0) for number in range(5)]
    rows = list(vc.collect(vim25.VirtualMachine, PATHS, page_size=2))
    assert [row.obj for row in rows] == [vim25.VirtualMachine(vm.reference, vc) for vm in vms]
    assert [row["name"] for row in rows] == [f"vm-{number}" for number in range(5)]
    assert rows[1]["runtime.powerState"] is vim25.VirtualMachinePowerState.POWERED_OFF
    assert rows[0].obj.get_name() == "vm-0"
    assert calls(sim)[:-1] == [
        "CreateContainerView",
        "RetrievePropertiesEx",
        "ContinueRetrievePropertiesEx",
        "ContinueRetrievePropertiesEx",
        "DestroyView",
    ]


def test_nothing_is_sent_before_it_is_read(sim: Simulator, vc: vijson.Client) -> None:
    vc.collect(vim25.VirtualMachine, PATHS)
    assert "CreateContainerView" not in [r.path.rsplit("/", 1)[-1] for r in sim.requests]


def test_whoever_stops_early_leaves_nothing_behind(sim: Simulator, vc: vijson.Client) -> None:
    for number in range(5):
        sim.add_vm(f"vm-{number}")
    rows = vc.collect(vim25.VirtualMachine, ["name"], page_size=2)
    assert next(iter(rows))["name"] == "vm-0"
    del rows
    gc.collect()
    assert calls(sim) == [
        "CreateContainerView",
        "RetrievePropertiesEx",
        "CancelRetrievePropertiesEx",
        "DestroyView",
    ]


def test_no_second_page_is_kept(
    sim: Simulator, vc: vijson.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        sim.add_vm(f"vm-{number}")
    alive = []
    proceed = vim25.PropertyCollector.continue_retrieve_properties_ex

    def watch(*arguments: Any) -> Any:
        alive.append(sum(isinstance(item, vim25.ObjectContent) for item in gc.get_objects()))
        return proceed(*arguments)

    monkeypatch.setattr(vim25.PropertyCollector, "continue_retrieve_properties_ex", watch)
    assert len(list(vc.collect(vim25.VirtualMachine, ["name"], page_size=2))) == 6
    # What the simulator, in this process too, has yet to send.
    assert alive == [4, 2]


def test_unset_unasked_and_unknown_properties(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_vm("web-01", powered_on=False)
    [row] = vc.collect(vim25.VirtualMachine, ["runtime.bootTime", "name", "name"])
    assert row["runtime.bootTime"] is None
    with pytest.raises(KeyError, match=r"config was not read, only name, runtime\.bootTime"):
        row["config"]
    with pytest.raises(vim25.InvalidProperty):
        list(vc.collect(vim25.VirtualMachine, ["nonsense"]))
    with pytest.raises(ValueError, match="list of property paths"):
        vc.collect(vim25.VirtualMachine, "name")
    with pytest.raises(ValueError, match="at least 1"):
        vc.collect(vim25.VirtualMachine, ["name"], page_size=0)


def test_what_the_server_does_not_show_is_raised(sim: Simulator) -> None:
    sim.add_vm("web-01")
    sim.add_user("ops", "x", without=["System.Read"])
    with vijson.connect(**(sim.connection | {"username": "ops", "password": "x"})) as limited:
        [row] = limited.collect(vim25.VirtualMachine, ["name", "alarmActionsEnabled"])
    assert row["name"] == "web-01"
    assert isinstance(row.missing["alarmActionsEnabled"], vim25.NoPermission)
    with pytest.raises(vim25.NoPermission):
        row["alarmActionsEnabled"]


def test_only_below_a_container_and_only_of_a_type(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_vm("web-01")
    [folder] = [row for row in vc.collect(vim25.Folder, ["name"]) if row["name"] == "vm"]
    assert [
        r["name"] for r in vc.collect(vim25.VirtualMachine, ["name"], container=folder.obj)
    ] == ["web-01"]
    assert list(vc.collect(vim25.HostSystem, ["name"], container=folder.obj)) == []


def test_an_expired_session_is_no_missing_property(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_vm("web-01")
    sim.add_vm("web-02")
    sim.add_vm("web-03")
    rows = vc.collect(vim25.VirtualMachine, ["name"], page_size=1)
    names = []
    for row in rows:
        names.append(row["name"])
        if len(names) < 3:
            sim.expire_sessions()
    assert names == ["web-01", "web-02", "web-03"]
    assert sum(request.path.endswith("/Login") for request in sim.requests) == 3


def test_a_session_that_can_not_be_renewed_ends_it(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_vm("web-01")
    sim.add_vm("web-02")
    rows = vc.collect(vim25.VirtualMachine, ["name"], page_size=1)
    next(rows)
    sim.expire_sessions()
    sim.password = "changed"
    with pytest.raises(vim25.InvalidLogin):
        next(rows)
    with pytest.raises(vim25.NotAuthenticated):
        vc.find_vm("web-02")
    assert sum(request.path.endswith("/Login") for request in sim.requests) == 2


# README: "Rows are mappings"
def test_rows_are_mappings(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_vm("web-01", powered_on=False)
    [row] = vc.collect(vim25.VirtualMachine, PATHS)
    assert list(row) == PATHS
    assert dict(row) == {
        "name": "web-01",
        "runtime.powerState": vim25.VirtualMachinePowerState.POWERED_OFF,
        "guest.ipAddress": None,
    }
    assert list(row.values()) == ["web-01", "poweredOff", None]
    assert "name" in row
    assert "config" not in row
    assert row.get("config", 5) == 5
    assert len(row) == 3
    assert row != dict(row)
    assert len({row, row}) == 1


def test_a_row_is_without_what_the_server_does_not_show(sim: Simulator, vc: vijson.Client) -> None:
    [row] = rows_of(sim, vc)
    assert "config" not in row
    assert dict(row) == {"name": "web-01"}
    with pytest.raises(vim25.NoPermission):
        row["config"]


def rows_of(sim: Simulator, vc: vijson.Client) -> list[vijson.Row[vim25.VirtualMachine]]:
    vm = sim.add_vm("web-01")
    fault = vim25.NoPermission(object=vm.reference, privilege_id="System.Read")
    stub = vim25.VirtualMachine(vm.reference, vc)
    return [vijson.Row(stub, ["name", "config"], {"name": "web-01"}, {"config": fault})]


def test_a_base_type_yields_stubs_of_the_actual_types(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_vm("web-01")
    rows = list(vc.collect(vim25.ManagedEntity, ["name"]))
    kinds = {row["name"]: type(row.obj) for row in rows}
    assert kinds["vm"] is vim25.Folder
    assert kinds["web-01"] is vim25.VirtualMachine
    assert kinds["DC0_C0"] is vim25.ClusterComputeResource


def test_some_objects_are_read_with_one_request(sim: Simulator, vc: vijson.Client) -> None:
    vms = [sim.add_vm(name) for name in "abc"]
    stubs = [vim25.VirtualMachine(vm.reference, vc) for vm in vms]
    rows = list(vc.collect(stubs[:2], ["name", "runtime.powerState"]))
    assert [(row.obj.reference, row["name"]) for row in rows] == [
        (vm.reference, vm.name) for vm in vms[:2]
    ]
    [row] = vc.collect(stubs[2].reference, ["name"])
    assert row["name"] == "c"
    mixed: list[vim25.ManagedObjectReference[Any]] = [
        vms[0].reference,
        vc.find(vim25.Datastore, name="LocalDS_0").reference,
    ]
    assert {type(row.obj).__name__ for row in vc.collect(mixed, ["name"])} == {
        "VirtualMachine",
        "Datastore",
    }
    assert sim.count("RetrievePropertiesEx") == 4  # one to find the datastore
    assert sim.count("CreateContainerView") == 1
    pages = list(vc.collect(stubs, ["name"], page_size=1))
    assert [row["name"] for row in pages] == list("abc")


def test_some_objects_that_can_not_be_read(sim: Simulator, vc: vijson.Client) -> None:
    vm = vim25.VirtualMachine(sim.add_vm("a").reference, vc)
    with pytest.raises(vim25.ManagedObjectNotFound):
        list(vc.collect(vim25.VirtualMachine.reference("vm-99"), ["name"]))
    before = len(sim.requests)
    with pytest.raises(vim25.InvalidProperty, match="powerState"):
        vc.collect(vm, ["runtime.powerstate"])
    with pytest.raises(TypeError, match="container: goes with a type"):
        vc.collect(vm, ["name"], container=vc.content.root_folder)  # type: ignore[call-overload]  # the mistake
    with pytest.raises(TypeError, match="found 'vm-1'"):
        vc.collect("vm-1", ["name"])  # type: ignore[arg-type]  # the mistake
    assert len(sim.requests) == before


def test_sessions_that_always_end_too_soon_end_it(sim: Simulator, vc: vijson.Client) -> None:
    for number in range(30):
        sim.add_vm(f"vm-{number}")
    pages = 0

    def expire(_: object) -> bool:
        nonlocal pages
        pages += 1
        if pages % 12 == 0:
            sim.expire_sessions()
        return False

    sim.disturb("ContinueRetrievePropertiesEx", times=None, when=expire)
    with pytest.raises((vim25.MethodFault, vijson.Error)):
        list(vc.collect(vim25.VirtualMachine, ["name"], page_size=1))
    assert sim.count("Login") < 12


def test_a_long_read_survives_any_number_of_losses(sim: Simulator) -> None:
    for number in range(20):
        sim.add_vm(f"vm-{number:02}")
    pages = 0

    def lost(_: object) -> bool:
        nonlocal pages
        pages += 1
        return pages % 5 == 0

    retries = vijson.RetryPolicy(first_pause=0.01)
    with vijson.connect(**sim.connection, retries=retries) as vc:
        sim.disturb("ContinueRetrievePropertiesEx", times=8, when=lost, drop="before")
        rows = list(vc.collect(vim25.VirtualMachine, ["name"], page_size=4))
    assert [row["name"] for row in rows] == [f"vm-{number:02}" for number in range(20)]


def test_keys_name_items_of_arrays(sim: Simulator, vm: SimulatedVm, vc: vijson.Client) -> None:
    stub = vim25.VirtualMachine(vm.reference, vc)
    stub.reconfig_vm_task(
        vim25.VirtualMachineConfigSpec(
            extra_config=[vim25.OptionValue(key="guestinfo.a.b", value="1")]
        )
    ).wait(20)
    found = {
        "config.hardware.device[4000].deviceInfo.label": "Network adapter 1",
        "config.hardware.device[4000].key": 4000,
        'config.extraConfig["guestinfo.a.b"].value': "1",
        "config.hardware.device[77]": None,
    }
    [row] = vc.collect(stub, list(found))
    assert {path: row.get(path) for path in found} == found
    collector = vc.managers.property_collector
    for wrong in (
        "config.hardware.device[4000", "config.hardware.device[]", "name[1]", "name.", "[4000]",
        "config.hardware[1]", "config.hardware.device[4000].macAddress", "datastore[1]",
    ):  # fmt: skip
        spec = vim25.PropertyFilterSpec(
            object_set=[vim25.ObjectSpec(obj=vm.reference)],
            prop_set=[vim25.PropertySpec(type="VirtualMachine", path_set=[wrong])],
        )
        with pytest.raises(vim25.InvalidProperty):
            collector.retrieve_properties_ex([spec], vim25.RetrieveOptions())
