"""Rows of classes of one's own, and rows that a server answers badly."""

from __future__ import annotations

import json
import logging
import pickle
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import vijson
import vim25
import vmodl
from vijson.simulator import SimulatedVm, Simulator

if TYPE_CHECKING:
    from decimal import Decimal

POWER = vim25.VirtualMachinePowerState


@attrs.frozen
class VmRow:
    vm: vim25.VirtualMachine
    name: str = vijson.path("name")
    ip: str | None = vijson.path("guest.ipAddress")
    power: vim25.VirtualMachinePowerState = vijson.path("runtime.powerState")
    nics: list[vim25.GuestNicInfo] = vijson.path("guest.net")
    note: str = "mine"


def sent(sim: Simulator) -> list[str]:
    return [request.operation for request in sim.requests]


# README: "an attrs class whose fields name their paths"
def test_rows_of_a_class(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_vm("web-01", nics=2)
    sim.add_vm("web-02", powered_on=False)
    on, off = vc.collect(VmRow)
    assert (on.name, on.power, on.note) == ("web-01", POWER.POWERED_ON, "mine")
    assert on.vm.get_name() == "web-01"
    assert on.ip == on.nics[0].ip_address[0]  # type: ignore[index]  # it has one
    assert [type(nic) for nic in on.nics] == [vim25.GuestNicInfo] * 2
    assert (off.ip, off.nics) == (None, [])


def test_defaults_and_containers(sim: Simulator, vc: vijson.Client) -> None:
    @attrs.define
    class Row:
        name: str = vijson.path("name")
        ip: str = vijson.path("guest.ipAddress", default="none")

    sim.add_vm("web-01", powered_on=False)
    [folder] = [row.obj for row in vc.collect(vim25.Folder, ["name"]) if row["name"] == "vm"]
    rows = vc.collect(Row, of=vim25.VirtualMachine, container=folder, page_size=1)
    assert list(rows) == [Row(name="web-01", ip="none")]
    assert rows.failed == []


def test_references_are_read_as_they_are_annotated(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("web-01")

    @attrs.define
    class Row:
        stub: vim25.ManagedEntity = vijson.path("parent")
        reference: vmodl.ManagedObjectReference[vim25.ManagedEntity] = vijson.path("parent")
        either: vim25.HostSystem | vim25.Folder = vijson.path("parent")
        anything: Any = vijson.path("parent")
        number: float = vijson.path("config.hardware.numCPU")
        devices: Sequence[object] = vijson.path("config.hardware.device")

    [row] = vc.collect(Row, of=vim25.VirtualMachine)
    folder = vim25.VirtualMachine(vm.reference, vc).get_parent()
    assert isinstance(folder, vim25.Folder)
    assert (row.stub, row.either) == (folder, folder)
    assert row.reference == row.anything == folder.reference
    assert (row.number, type(row.number)) == (2.0, float)
    assert any(isinstance(device, vim25.VirtualDisk) for device in row.devices)


def test_the_managed_type_is_found_by_the_paths(sim: Simulator, vc: vijson.Client) -> None:
    @attrs.define
    class Guest:
        name: str = vijson.path("name")
        host_name: str | None = vijson.path("guest.hostName")

    @attrs.define
    class Entity:
        name: str = vijson.path("name")

    @attrs.define
    class Either:
        state: str = vijson.path("runtime.connectionState")

    sim.add_vm("web-01")
    assert [row.name for row in vc.collect(Guest)] == ["web-01"]
    assert "vm" in [row.name for row in vc.collect(Entity)]
    with pytest.raises(TypeError, match=r"^Either: its paths fit .*VirtualMachine.* - say which"):
        vc.collect(Either)


@attrs.define
class WrongType:
    vm: vim25.VirtualMachine
    ip: int | None = vijson.path("guest.ipAddress")


@attrs.define
class WrongItem:
    vm: vim25.VirtualMachine
    nics: list[vim25.VirtualDisk] = vijson.path("guest.net")


@attrs.define
class NoList:
    vm: vim25.VirtualMachine
    nics: vim25.GuestNicInfo = vijson.path("guest.net")


@attrs.define
class WrongTarget:
    vm: vim25.VirtualMachine
    host: vim25.Folder = vijson.path("runtime.host")


@attrs.define
class NoPath:
    vm: vim25.VirtualMachine
    other: str
    name: str = vijson.path("name")


@attrs.define
class NoPaths:
    vm: vim25.VirtualMachine


@attrs.define
class ForCheckers:
    vm: vim25.VirtualMachine
    name: Decimal = vijson.path("name")


@pytest.mark.parametrize(
    ("cls", "message"),
    [
        (WrongType, r"^WrongType\.ip: guest\.ipAddress is no int \| None, but string$"),
        (WrongItem, r"^WrongItem\.nics: guest\.net is no list\[.*VirtualDisk\], but GuestNicInfo"),
        (NoList, r"^NoList\.nics: guest\.net is no GuestNicInfo, but GuestNicInfo\[\]$"),
        (WrongTarget, r"^WrongTarget\.host: runtime\.host is no Folder, but HostSystem$"),
        (NoPath, r"^NoPath\.other: expected vijson\.path\(\.\.\.\)$"),
        (NoPaths, "no field that vijson.path"),
        (ForCheckers, "'Decimal' is not defined - import it where annotations are evaluated"),
        (vim25.VirtualMachine, "expected a managed type and paths, or an attrs class"),
        (int, "expected a managed type and paths, or an attrs class"),
    ],
)
def test_a_class_that_can_not_be_read(
    sim: Simulator, vc: vijson.Client, cls: type, message: str
) -> None:
    before = len(sim.requests)
    with pytest.raises(TypeError, match=message):
        vc.collect(cls)
    assert len(sim.requests) == before


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("guest.ipAdress", "GuestInfo has no property 'ipAdress' - did you mean guest.ipAddress?"),
        ("guest.ip_address", "did you mean guest.ipAddress?"),
        ("power_state", "VirtualMachine has no property 'power_state'"),
        ("nmae", "did you mean name?"),
        ("guest.net.network", r"guest.net is an array: read it whole, or an item by its key"),
        ("config.hardware[4]", "config.hardware is no array"),
        ("name.first", "name is a string, which has no properties"),
        ("", "expected a property path"),
        ("guest..net", "expected a property path"),
        ("guest.", "expected a property path"),
    ],
)
def test_misspelt_paths_are_not_sent(
    sim: Simulator, vc: vijson.Client, path: str, message: str
) -> None:
    before = len(sim.requests)

    @attrs.define
    class Row:
        vm: vim25.VirtualMachine
        value: Any = vijson.path(path)

    for collect in (lambda: vc.collect(vim25.VirtualMachine, [path]), lambda: vc.collect(Row)):
        with pytest.raises(vim25.InvalidProperty) as caught:
            collect()
        assert caught.value.name == path
        assert message in str(caught.value)
        assert "nothing was sent" in str(caught.value)
    assert len(sim.requests) == before


@pytest.mark.parametrize(
    "path",
    [
        "config.hardware.device[4000]",
        "config.hardware.device[4000].backing",
        'config.extraConfig["a.b"].value.whatever',
        "config.hardware.device",
    ],
)
def test_paths_that_lead_somewhere(vc: vijson.Client, path: str) -> None:
    vc.collect(vim25.VirtualMachine, [path])


# A server's mistakes.


def answers(sim: Simulator, *contents: dict[str, Any]) -> None:
    """Have the simulator answer the next read with these."""
    body = json.dumps({"_typeName": "RetrieveResult", "objects": contents}).encode()
    sim.disturb("RetrievePropertiesEx", status=200, body=body)


def content(vm: SimulatedVm, **values: Any) -> dict[str, Any]:
    named = {name.replace("__", "."): value for name, value in values.items()}
    return {
        "_typeName": "ObjectContent",
        "obj": {"_typeName": "ManagedObjectReference", "type": "VirtualMachine", "value": vm.moid},
        "propSet": [
            {"_typeName": "DynamicProperty", "name": name, "val": value}
            for name, value in named.items()
        ],
    }


def text(value: str) -> dict[str, Any]:
    return {"_typeName": "string", "_value": value}


BAD = {"_typeName": "dateTime", "_value": "yesterday"}


def test_one_bad_object_fails_its_row_alone(sim: Simulator, vc: vijson.Client) -> None:
    good, bad, worse = sim.add_vm("a"), sim.add_vm("b"), sim.add_vm("c")
    paths = ["name", "runtime.bootTime"]
    broken = content(worse)
    broken["propSet"] = "all"
    answers(
        sim,
        content(bad, name=text("b"), runtime__bootTime=BAD),
        broken,
        content(good, name=text("a")),
    )
    first, second, third = vc.collect(vim25.VirtualMachine, paths)
    assert (third["name"], third["runtime.bootTime"]) == ("a", None)
    assert dict(first) == {"name": "b"}
    with pytest.raises(vijson.InvalidResponse) as caught:
        first["runtime.bootTime"]
    assert caught.value.path == "objects[0].propSet[1].val._value"
    assert dict(second) == {}
    assert second.obj.reference == worse.reference
    assert set(second.missing) == set(paths)


def test_one_bad_object_is_left_out_of_the_rows_of_a_class(
    sim: Simulator, vc: vijson.Client, caplog: pytest.LogCaptureFixture
) -> None:
    good, bad, odd, unset = (sim.add_vm(name) for name in "abcd")

    @attrs.define
    class Row:
        vm: vim25.VirtualMachine
        name: str = vijson.path("name")
        answered: object = vijson.path("runtime.bootTime")

    answers(
        sim,
        content(bad, name=text("b"), runtime__bootTime=BAD),
        content(odd, name={"_typeName": "int", "_value": 5}),
        content(unset),
        content(good, name=text("a")),
    )
    rows = vc.collect(Row)
    with caplog.at_level(logging.WARNING, logger="vijson"):
        assert [row.name for row in rows] == ["a"]
    first, second, third = rows.failed
    assert (first.obj, first.path) == (bad.reference, "runtime.bootTime")
    assert isinstance(first.__cause__, vijson.InvalidResponse)
    assert str(second) == "VirtualMachine vm-3: name: expected str, found int"
    assert "name: it is unset - annotate it as | None" in str(third)
    assert [str(failure) for failure in rows.failed] == [
        record.message.removeprefix("left out: ") for record in caplog.records
    ]
    copy = pickle.loads(pickle.dumps(second))
    assert (str(copy), copy.obj, copy.path) == (str(second), odd.reference, "name")


def test_what_may_not_be_seen_fails_the_row(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")
    fault = vim25.NoPermission(object=vm.reference, privilege_id="System.Read")
    hidden = content(vm)
    hidden["missingSet"] = [
        {"_typeName": "MissingProperty", "path": "name", "fault": vim25.unstructure(fault)}
    ]
    answers(sim, hidden)
    rows = vc.collect(VmRow)
    assert list(rows) == []
    assert isinstance(rows.failed[0].__cause__, vim25.NoPermission)


def test_what_the_class_raises_fails_its_row(sim: Simulator, vc: vijson.Client) -> None:
    def check(row: Any, *_: Any) -> None:
        row.nics.append("mine alone")
        if row.name == "bad":
            raise LookupError("mine")

    @attrs.frozen
    class Strict:
        vm: vim25.VirtualMachine
        name: str = vijson.path("name")
        nics: list[Any] = vijson.path("guest.ipStack", default=attrs.Factory(list))
        checked: str = attrs.field(default="", validator=check)

    for name in ("good", "bad", "fine"):
        sim.add_vm(name, powered_on=False)
    rows = vc.collect(Strict)
    assert [(row.name, len(row.nics)) for row in rows] == [("good", 1), ("fine", 1)]
    [failed] = rows.failed
    assert isinstance(failed.__cause__, LookupError)
    assert failed.path == "Strict"


@pytest.mark.parametrize("item", [5, {"_typeName": "ObjectContent", "obj": 5}])
def test_of_which_object_it_is_must_be_known(sim: Simulator, vc: vijson.Client, item: Any) -> None:
    vm = sim.add_vm("a")
    answers(sim, content(vm, name=text("a")), item)
    rows = vc.collect(vim25.VirtualMachine, ["name"])
    assert next(rows)["name"] == "a"
    with pytest.raises(vijson.InvalidResponse, match=r"objects\[1\]"):
        next(rows)


@pytest.mark.parametrize("objects", ["all", 5, {}])
def test_no_objects_at_all(sim: Simulator, vc: vijson.Client, objects: Any) -> None:
    body = json.dumps({"_typeName": "RetrieveResult", "objects": objects}).encode()
    sim.disturb("RetrievePropertiesEx", status=200, body=body)
    with pytest.raises(vijson.InvalidResponse, match="objects: expected an array"):
        list(vc.collect(vim25.VirtualMachine, ["name"]))


def test_null_for_an_array_reads_as_unset(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")
    nothing = {"_typeName": "ArrayOfGuestNicInfo", "_value": None}
    values = content(vm, name=text("a"), guest__net=nothing, runtime__powerState=text("x"))
    values["missingSet"] = None
    answers(sim, values)
    [row] = vc.collect(vim25.VirtualMachine, ["name", "guest.net"])
    assert row["guest.net"] is None
    body = b'{"_typeName":"RetrieveResult","objects":null}'
    sim.disturb("RetrievePropertiesEx", status=200, body=body)
    assert list(vc.collect(vim25.VirtualMachine, ["name"])) == []
    sim.disturb("disabledMethod", status=200, body=b"null")
    assert vim25.VirtualMachine(vm.reference, vc).get_disabled_method() is None


def test_null_for_a_result_that_is_never_unset(sim: Simulator, vc: vijson.Client) -> None:
    manager = vim25.PerformanceManager(vim25.PerformanceManager.reference("PerfMgr"), vc)
    sim.disturb("QueryPerfCounterByLevel", status=200, body=b"null")
    assert manager.query_perf_counter_by_level(1) == []
    sim.disturb("QueryPerfCounterByLevel", status=200)
    with pytest.raises(vijson.InvalidResponse, match="found nothing"):
        manager.query_perf_counter_by_level(1)
