"""Watching objects: what changes, as it changes, whatever happens to server and network."""

from __future__ import annotations

import gc
import json
import logging
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vijson
import vim25
from vijson._inventory.changes import LostTrack, apply
from vijson.simulator import SimulatedVm, Simulator
from vijson.simulator.services.partial_updates import partial_changes

LONG = 20.0
KINDS = vim25.ObjectUpdateKind
POWER = vim25.VirtualMachinePowerState
PATHS = ["name", "runtime.powerState"]


def stub(vm: SimulatedVm, vc: vijson.Client) -> vim25.VirtualMachine:
    return vim25.VirtualMachine(vm.reference, vc)


def remove(sim: Simulator, vm: SimulatedVm) -> None:
    with sim._inventory.changed:
        sim._inventory.remove(vm)
        vm.folder.children.remove(vm)
        sim._inventory.changed.notify_all()


def eventually(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + LONG
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def facts(change: vijson.Change[Any]) -> tuple[str, str, dict[str, Any]]:
    return change.obj.reference.value, change.kind.value, dict(change.changed)


# README: "what changes, typed, as it changes"
def test_changes_come_as_they_happen(sim: Simulator, vc: vijson.Client) -> None:
    first, second = sim.add_vm("a"), sim.add_vm("b", powered_on=False)
    with vc.watch(vim25.VirtualMachine, PATHS, timeout=LONG) as watch:
        assert [facts(next(watch)) for _ in range(2)] == [
            (first.moid, "enter", {"name": "a", "runtime.powerState": POWER.POWERED_ON}),
            (second.moid, "enter", {"name": "b", "runtime.powerState": POWER.POWERED_OFF}),
        ]
        stub(second, vc).power_on_vm_task()
        change = next(watch)
        assert facts(change) == (
            second.moid,
            "modify",
            {"runtime.powerState": POWER.POWERED_ON},
        )
        assert change["name"] == "b"
        assert dict(change) == {"name": "b", "runtime.powerState": POWER.POWERED_ON}
        assert change.obj.get_name() == "b"
        third = sim.add_vm("c")
        assert facts(next(watch))[:2] == (third.moid, "enter")
        remove(sim, first)
        gone = next(watch)
        assert facts(gone) == (first.moid, "leave", {})
        assert gone["name"] == "a"
    assert list(watch) == []


def test_objects_are_watched_by_stub_or_reference(sim: Simulator, vc: vijson.Client) -> None:
    first, second, other = (sim.add_vm(name) for name in "abc")
    with (
        vc.watch(stub(first, vc), ["name"], timeout=LONG) as one,
        vc.watch([first.reference, second.reference], ["name"], timeout=LONG) as two,
    ):
        assert facts(next(one)) == (first.moid, "enter", {"name": "a"})
        assert [facts(next(two))[0] for _ in range(2)] == [first.moid, second.moid]
        other.name, second.name = "x", "y"
        assert facts(next(two)) == (second.moid, "modify", {"name": "y"})
    sim.add_folder("inner", sim.datacenter.vm_folder)
    folder = vim25.Folder(sim.datacenter.vm_folder.reference, vc)
    with vc.watch(vim25.ManagedEntity, ["name"], container=folder, timeout=LONG) as watch:
        assert {type(next(watch).obj) for _ in range(4)} >= {vim25.Folder, vim25.VirtualMachine}


def test_a_callback_gets_each_change(
    sim: Simulator, vc: vijson.Client, caplog: pytest.LogCaptureFixture
) -> None:
    vm = sim.add_vm("a")
    seen: list[Any] = []

    def note(change: vijson.Change[vim25.VirtualMachine]) -> None:
        seen.append((change["name"], threading.current_thread().daemon))
        if change["name"] == "b":
            raise RuntimeError("mine")

    watch = vc.watch(stub(vm, vc), ["name"], note)
    for name in "bcd":
        eventually(lambda: len(seen) == "abcd".index(vm.name) + 1)
        vm.name = name
    eventually(lambda: len(seen) == 4)
    assert seen == [(name, True) for name in "abcd"]
    assert "callback failed" in caplog.text
    watch.close()
    eventually(lambda: sim.count("DestroyPropertyCollector") == 1)
    vm.name = "e"
    assert len(seen) == 4


def test_a_callback_outlives_the_watch_that_nobody_keeps(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")
    seen: list[str] = []
    vc.watch(stub(vm, vc), ["name"], lambda change: seen.append(change["name"]))
    eventually(lambda: seen)
    gc.collect()
    vm.name = "b"
    eventually(lambda: seen == ["a", "b"])


def test_a_watch_that_nobody_keeps_is_removed(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_vm("a")
    watch = vc.watch(vim25.VirtualMachine, ["name"])
    next(watch)
    del watch
    gc.collect()
    eventually(lambda: sim.count("DestroyPropertyCollector") == 1)
    eventually(lambda: sim.count("DestroyView") == 2)  # its own, and that of the tasks


def test_all_watches_and_tasks_share_one_call(sim: Simulator, vc: vijson.Client) -> None:
    vms = [sim.add_vm(f"vm-{number}", powered_on=False) for number in range(10)]
    watches = [vc.watch(stub(vm, vc), PATHS, timeout=LONG) for vm in vms]
    for watch in watches:
        assert next(watch).kind is KINDS.ENTER
    vijson.wait_all([stub(vm, vc).power_on_vm_task() for vm in vms], timeout=LONG)
    for watch in watches:
        assert next(watch).changed == {"runtime.powerState": POWER.POWERED_ON}
        watch.close()
    assert sim.most_waits == 1


def test_a_slow_reader_gets_the_changes_of_an_object_together(
    sim: Simulator, vc: vijson.Client
) -> None:
    vm, other = sim.add_vm("a"), sim.add_vm("other")
    with vc.watch(vim25.VirtualMachine, PATHS, timeout=LONG) as watch:
        eventually(lambda: len(watch._feed._news) == 2)
        known = watch._feed._known
        for number in range(30):
            vm.name = f"a-{number}"
            eventually(lambda: known[vm.reference].values["name"] == vm.name)
            assert len(watch._feed._news) == 2
        remove(sim, other)  # before anybody has learnt of it
        eventually(lambda: len(watch._feed._news) == 1)
        change = next(watch)
        assert (change.kind, change["name"]) == (KINDS.ENTER, "a-29")
        vm.name = "b"
        eventually(lambda: watch._feed._news)
        remove(sim, vm)
        eventually(lambda: watch._feed._news[vm.reference].kind is KINDS.LEAVE)
        assert next(watch).kind is KINDS.LEAVE


# What goes wrong.


def disturbed(sim: Simulator) -> Iterator[Callable[[], object]]:
    yield lambda: sim.expire_sessions()
    yield lambda: sim.restart()
    yield lambda: sim.disturb("WaitForUpdatesEx", drop="before")
    yield lambda: sim.disturb("WaitForUpdatesEx", drop="after")
    yield lambda: sim.disturb("WaitForUpdatesEx", times=3, status=503)
    yield lambda: sim.disturb("WaitForUpdatesEx", fault=vim25.InvalidCollectorVersion())
    yield lambda: sim.disturb("CreateFilter", drop="before")


@pytest.mark.parametrize("which", range(7))
def test_it_goes_on_without_telling_anything_twice(
    sim: Simulator, vc: vijson.Client, which: int
) -> None:
    vms = [sim.add_vm(f"vm-{number}") for number in range(3)]
    with vc.watch(vim25.VirtualMachine, ["name"], timeout=LONG) as watch:
        for _ in vms:
            next(watch)
        for round_ in range(3):
            list(disturbed(sim))[which]()
            vms[round_ % 2].name = f"round-{round_}"
            assert facts(next(watch))[2] == {"name": f"round-{round_}"}
        sim.expire_sessions()
        remove(sim, vms[2])
        assert facts(next(watch))[:2] == (vms[2].moid, "leave")


def test_a_property_that_may_not_be_read(sim: Simulator) -> None:
    vm = sim.add_vm("a")
    sim.add_user("ops", "secret", without=["System.Read"])
    hidden = "alarmActionsEnabled"
    with vijson.connect(**{**sim.connection, "username": "ops", "password": "secret"}) as vc:
        with vc.watch(stub(vm, vc), ["name", hidden], timeout=LONG) as watch:
            change = next(watch)
            assert dict(change) == {"name": "a"}
            with pytest.raises(vim25.NoPermission):
                change[hidden]
        with pytest.raises(vim25.NoPermission):
            vijson.wait_for(stub(vm, vc), hidden, timeout=LONG)


def filters(sim: Simulator, kind: str) -> list[str]:
    """Return the moIds of the filters that show a type."""
    return [
        item.reference.value
        for item in sim._inventory.all()
        if item.reference.type == "PropertyFilter" and item._spec.prop_set[0].type == kind  # type: ignore[attr-defined]
    ]


def answers(sim: Simulator, vm: SimulatedVm, *changes: dict[str, Any]) -> None:
    """Have the next wait tell of changes of a VM."""
    obj = {"type": "VirtualMachine", "value": vm.moid}
    told = [{"_typeName": "PropertyChange", "op": "assign", **change} for change in changes]
    answer(sim, {"obj": obj, "changeSet": told})


def answer(
    sim: Simulator, item: dict[str, Any], kind: str = "VirtualMachine", times: int | None = 1
) -> None:
    """Have the next waits tell of an object, by the filter that shows its type."""
    update = {
        "_typeName": "UpdateSet",
        "version": "99",
        "truncated": False,
        "filterSet": [
            {
                "_typeName": "PropertyFilterUpdate",
                "filter": {"type": "PropertyFilter", "value": "..."},
                "objectSet": [{"_typeName": "ObjectUpdate", "kind": "modify", **item}],
            }
        ],
    }

    def body(_: object) -> bytes:
        moid = next(iter(filters(sim, kind)), "none")
        return json.dumps(update).replace('"..."', f'"{moid}"').encode()

    sim.disturb("WaitForUpdatesEx", status=200, body=body, times=times)


def text(value: str) -> dict[str, Any]:
    return {"_typeName": "string", "_value": value}


def woken(sim: Simulator) -> None:
    """End the wait that is open, without news."""
    with sim._inventory.changed:
        for item in sim._inventory.all():
            if item.reference.type == "PropertyCollector":
                item._state(item.session).cancelled = True  # type: ignore[attr-defined]
        sim._inventory.changed.notify_all()


def test_a_part_that_fits_nowhere_has_all_told_anew(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")
    with vc.watch(stub(vm, vc), ["config"], timeout=LONG) as watch:
        assert next(watch)["config"].name == "a"
        answers(sim, vm, {"name": "config.hardware.device[77].key", "val": text("x")})
        woken(sim)
        eventually(lambda: sim.count("DestroyPropertyFilter") == 1)
        vm.name = "b"
        change = next(watch)
        assert (change.kind, change["config"].name) == (KINDS.MODIFY, "b")


def test_a_bad_value_hides_its_property_alone(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")
    with vc.watch(stub(vm, vc), ["name", "config", "guest"], timeout=LONG) as watch:
        next(watch)
        answers(
            sim,
            vm,
            {"name": "name", "val": text("b")},
            {"name": "config.modified", "val": {"_typeName": "dateTime", "_value": "today"}},
        )
        woken(sim)
        change = next(watch)
        assert change.changed == {"name": "b"}
        assert list(change) == ["name", "guest"]
        with pytest.raises(vijson.InvalidResponse, match="changeSet"):
            change["config"]


def test_an_object_that_never_was(sim: Simulator, vc: vijson.Client) -> None:
    vm, gone = sim.add_vm("a"), vim25.VirtualMachine.reference("vm-99")
    with vc.watch([gone, vm.reference], ["name"], timeout=LONG) as watch:
        changes = {change.obj.reference.value: change for change in (next(watch), next(watch))}
        assert changes["vm-99"].kind is KINDS.LEAVE
        with pytest.raises(vim25.ManagedObjectNotFound):
            changes["vm-99"]["name"]
        sim.expire_sessions()
        vm.name = "b"
        assert facts(next(watch)) == (vm.moid, "modify", {"name": "b"})


def test_an_object_that_is_gone_is_told_of_once(sim: Simulator, vc: vijson.Client) -> None:
    vm, other = sim.add_vm("a"), sim.add_vm("b")
    with vc.watch([vm.reference, other.reference], ["name"], timeout=LONG) as watch:
        assert {next(watch)["name"], next(watch)["name"]} == {"a", "b"}
        remove(sim, vm)
        assert facts(next(watch))[:2] == (vm.moid, "leave")
        for name in "cd":
            sim.expire_sessions()  # the filter is made anew, and tells that it is missing
            other.name = name
            assert facts(next(watch)) == (other.moid, "modify", {"name": name})


def test_what_left_while_nothing_could_be_told(sim: Simulator) -> None:
    """The wait of the new session has nothing to tell."""
    vm = sim.add_vm("a")
    retries = vijson.RetryPolicy(longest_wait=1)
    with (
        vijson.connect(**sim.connection, retries=retries) as vc,
        vc.watch(vim25.VirtualMachine, ["name"], timeout=LONG) as watch,
    ):
        next(watch)
        sim.expire_sessions()
        remove(sim, vm)
        assert facts(next(watch))[:2] == (vm.moid, "leave")


def test_a_filter_whose_answer_was_lost_is_removed(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")
    sim.disturb("CreateFilter", drop="after", when=lambda request: b"ContainerView" in request.body)
    with vc.watch(vim25.VirtualMachine, ["name"], timeout=LONG) as watch:
        next(watch)
        vm.name = "b"
        assert next(watch)["name"] == "b"
        eventually(lambda: len(filters(sim, "VirtualMachine")) == 1)
        assert vc.waiting._tasks._known == {}
        kinds = [item.reference.type for item in sim._inventory.all()]
        assert kinds.count("ContainerView") == 1


def left_on_the_server(sim: Simulator) -> list[str]:
    kinds = {"ListView", "ContainerView", "PropertyFilter"}
    return [item.moid for item in sim._inventory.all() if item.reference.type in kinds]


REFUSED = {"_typeName": "NotAuthenticated", "object": {"type": "Task", "value": "task-1"}}


@pytest.mark.parametrize(
    ("item", "error"),
    [
        ({"obj": 7}, "InvalidResponse"),
        (
            {
                "obj": {"type": "Task", "value": "task-1"},
                "missingSet": [
                    {"_typeName": "MissingProperty", "path": "info.state", "fault": REFUSED}
                ],
            },
            "NotAuthenticated",
        ),
    ],
    ids=["undecodable", "refused"],
)
def test_bad_answers_for_ever_end_the_waits(
    sim: Simulator, item: dict[str, Any], error: str
) -> None:
    retries = vijson.RetryPolicy(first_pause=0.01, refusals=3, refused_sessions=3)
    with vijson.connect(**sim.connection, retries=retries) as vc:
        answer(sim, item, "Task", times=None)
        task = stub(sim.add_vm("a", powered_on=False), vc).power_on_vm_task()
        with pytest.raises(vijson.WaitInterrupted, match=error):
            task.wait(timeout=LONG)
        assert sim.count("Login") <= 5
        eventually(lambda: vc.waiting._thread is None)
    eventually(lambda: not left_on_the_server(sim))


def test_a_bad_answer_ends_its_watch_alone(sim: Simulator, vc: vijson.Client) -> None:
    vm, other = sim.add_vm("a"), sim.add_vm("b")
    good = vc.watch(vc.find_all(vim25.HostSystem), ["name"], timeout=LONG)
    next(good)
    bad = vc.watch([stub(vm, vc), stub(other, vc)], ["name"], timeout=LONG)
    assert {next(bad)["name"], next(bad)["name"]} == {"a", "b"}
    answer(sim, {"obj": 7})
    woken(sim)
    with pytest.raises(vijson.WaitInterrupted, match="InvalidResponse"):
        next(bad)
    eventually(lambda: not filters(sim, "VirtualMachine"))
    assert len(filters(sim, "HostSystem")) == 1
    good.close()


@pytest.mark.parametrize(
    "trouble",
    [{"status": 400}, {"status": 200, "body": b"null"}, {"status": 200, "body": b"7"}],
    ids=str,
)
def test_a_filter_that_is_answered_badly_ends_its_watch_alone(
    sim: Simulator, vc: vijson.Client, trouble: Any
) -> None:
    vm = sim.add_vm("a", powered_on=False)
    sim.task_duration = 1.5
    task = stub(vm, vc).power_on_vm_task()
    good = vc.watch(stub(vm, vc), ["name"], timeout=LONG)
    next(good)
    sim.disturb("CreateFilter", times=None, when=lambda at: b"ContainerView" in at.body, **trouble)
    with pytest.raises(vijson.WaitInterrupted):
        next(vc.watch(vim25.VirtualMachine, ["name"], timeout=LONG))
    vm.name = "b"
    assert next(good)["name"] == "b"
    task.wait(LONG)


def test_containers_that_are_none(sim: Simulator, vc: vijson.Client) -> None:
    for container in ("group-v1", 42):
        with pytest.raises(TypeError, match="container: expected a stub"):
            vc.watch(vim25.VirtualMachine, ["name"], container=container)  # type: ignore[call-overload]  # the mistake
    wrong: Any = {"time_out": 1}
    with pytest.raises(TypeError, match="did you mean timeout"):
        vc.watch(vim25.VirtualMachine, ["name"], **wrong)
    with pytest.raises(TypeError, match="on_change"):
        vc.watch(vim25.VirtualMachine, ["name"], 5)  # type: ignore[call-overload]  # the mistake


def test_the_time_is_over_though_changes_keep_coming(sim: Simulator, vc: vijson.Client) -> None:
    vms = [sim.add_vm(f"vm-{number}") for number in range(30)]
    over = threading.Event()

    def churn() -> None:
        number = 0
        while not over.wait(0.01):
            number += 1
            for vm in vms:
                vm.name = f"{vm.moid}-{number}"

    threading.Thread(target=churn, daemon=True).start()
    began = time.monotonic()
    try:
        watch = vc.watch(vim25.VirtualMachine, ["name"], timeout=1)
        with pytest.raises(vijson.WaitTimeout):
            deque((over.wait(0.03) for _ in watch), maxlen=0)
        assert time.monotonic() - began < LONG
    finally:
        over.set()


def test_a_named_object_that_goes_before_anybody_looks(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")
    with vc.watch(stub(vm, vc), ["name"], timeout=LONG) as watch:
        eventually(lambda: watch._feed._news)
        remove(sim, vm)
        eventually(lambda: watch._feed._news[vm.reference].kind is KINDS.LEAVE)
        assert next(watch).kind is KINDS.LEAVE
    with pytest.raises(vim25.ManagedObjectNotFound):
        vijson.wait_for(stub(vm, vc), "name", until=lambda name: name == "b", timeout=LONG)


def test_no_time_is_time_for_one_look(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")
    assert vijson.wait_for(stub(vm, vc), "name", timeout=0) == "a"
    with pytest.raises(vijson.WaitTimeout, match="name is str"):
        vijson.wait_for(stub(vm, vc), "name", until=lambda name: name == "b", timeout=0)


def test_many_new_watches_do_not_hold_up_tasks(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a", powered_on=False)
    sim.disturb("CreateFilter", times=None, delay=0.05)
    watches = [vc.watch(stub(vm, vc), ["name"], timeout=LONG) for _ in range(100)]
    task = stub(vm, vc).power_on_vm_task()
    task.wait(LONG)
    assert sum(bool(watch._feed._known) for watch in watches) < 100  # they take five seconds
    for watch in watches:
        next(watch)
        watch.close()


def test_a_watch_ends_with_its_time_and_its_client(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")
    watch = vc.watch(stub(vm, vc), ["name"], timeout=0.3)
    next(watch)
    with pytest.raises(vijson.WaitTimeout, match=r"watching vm-1 .*: the time is over, 0\.3 s"):
        next(watch)
    assert list(watch) == []
    eventually(lambda: not filters(sim, "VirtualMachine"))
    other = vc.watch(stub(vm, vc), ["name"])
    next(other)
    threading.Timer(0.2, vc.close).start()
    with pytest.raises(vijson.WaitInterrupted, match="is being closed - watch again"):
        next(other)
    with pytest.raises(StopIteration):
        next(other)
    with pytest.raises(vijson.Error, match="connect again"):
        vc.watch(stub(vm, vc), ["name"])


def test_a_watch_that_can_not_be_opened_ends_alone(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")
    missing = vim25.Folder.reference("group-99")
    good = vc.watch(stub(vm, vc), ["name"], timeout=LONG)
    bad = vc.watch(vim25.VirtualMachine, ["name"], container=missing, timeout=LONG)
    with pytest.raises(vijson.WaitInterrupted) as caught:
        next(bad)
    assert isinstance(caught.value.__cause__, vim25.ManagedObjectNotFound)
    next(good)
    sim.disturb("CreateFilter", fault=vim25.InvalidProperty(name="x"))
    with pytest.raises(vijson.WaitInterrupted):
        next(vc.watch(vim25.VirtualMachine, ["name"], timeout=LONG))
    vm.name = "b"
    assert next(good)["name"] == "b"
    assert sim.count("Login") == 1
    good.close()
    eventually(lambda: sim.count("DestroyView") == 2)


@pytest.mark.parametrize(
    ("watched", "paths", "error", "message"),
    [
        (
            "vm-1",
            ["name"],
            TypeError,
            "expected a type, or stubs or references, found 'vm-1'",
        ),
        ([], ["name"], ValueError, "found none"),
        ([5], ["name"], TypeError, "found 5"),
        (vim25.VirtualMachine, [], ValueError, "list of property paths"),
        (vim25.VirtualMachine, "name", ValueError, "list of property paths"),
        (vim25.VirtualMachine, ["nmae"], vim25.InvalidProperty, "did you mean name?"),
        (
            vim25.VirtualMachine.reference("vm-1"),
            ["guest.ip_address"],
            vim25.InvalidProperty,
            "did you mean guest.ipAddress?",
        ),
    ],
)
def test_mistakes_are_named_at_once(
    sim: Simulator,
    vc: vijson.Client,
    watched: Any,
    paths: Any,
    error: type[Exception],
    message: str,
) -> None:
    with pytest.raises(error) as caught:
        vc.watch(watched, paths)
    assert message in str(caught.value)
    assert sim.count("CreateFilter") == 0


def test_a_container_goes_with_a_type(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")
    with pytest.raises(TypeError, match="container: goes with a type"):
        vc.watch(stub(vm, vc), ["name"], container=vc.managers.root_folder)


# Parts of values.

NAMES = st.text("ab", max_size=2)
DEVICES: st.SearchStrategy[vim25.VirtualDevice] = st.builds(
    vim25.VirtualDevice,
    key=st.integers(1, 5),
    unit_number=st.none() | st.integers(0, 3),
    backing=st.none()
    | st.builds(vim25.VirtualDiskFlatVer2BackingInfo, file_name=NAMES, disk_mode=NAMES)
    | st.builds(vim25.VirtualDeviceRemoteDeviceBackingInfo, device_name=NAMES),
    device_info=st.none() | st.builds(vim25.Description, label=NAMES, summary=NAMES),
)
HARDWARE = st.builds(
    vim25.VirtualHardware,
    num_cpu=st.integers(1, 3),
    memory_mb=st.integers(1, 3),
    device=st.none() | st.lists(DEVICES, max_size=4, unique_by=lambda device: device.key),
)
OPTIONS = st.lists(
    st.builds(vim25.OptionValue, key=st.sampled_from(["a.b", "c[1]", "d"]), value=NAMES),
    max_size=3,
    unique_by=lambda option: option.key,
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "config.hardware": HARDWARE,
    "config.extraConfig": OPTIONS,
    "network": st.lists(
        st.sampled_from([vim25.Network.reference(f"network-{number}") for number in range(4)]),
        unique=True,
    ),
    "name": NAMES,
}


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from(sorted(VALUES)))
def test_parts_make_the_whole(data: st.DataObject, path: str) -> None:
    before, after = data.draw(VALUES[path]), data.draw(VALUES[path])
    kept, wanted = _as_json(before), _as_json(after)
    values = {path: before}
    for change in partial_changes(path, kept, wanted, after):
        sent = vim25.loads(vim25.dumps(change), vim25.PropertyChange)
        apply(values, sent, [path])
    assert _in_order(_as_json(values[path])) == _in_order(wanted)
    assert _as_json(before) == kept  # what others have is left alone


def _in_order(data: Any) -> Any:
    """Return JSON with its arrays sorted, as parts do not tell where an item is."""
    if isinstance(data, list):
        return sorted(map(_in_order, data), key=json.dumps)
    if isinstance(data, dict):
        return {key: _in_order(item) for key, item in data.items()}
    return data


def _as_json(value: Any) -> Any:
    if isinstance(value, list):
        return {"_typeName": "ArrayOf", "_value": [vim25.unstructure(item) for item in value]}
    return vim25.unstructure(value, "Any")


def test_the_simulator_tells_parts(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a", nics=2)
    with vc.watch(stub(vm, vc), ["config", "guest"], timeout=LONG) as watch:
        first = next(watch)["config"]
        vm.name = "b"
        vm.nics[0].connected = False
        deadline = time.monotonic() + LONG
        while time.monotonic() < deadline:
            change = next(watch)
            config = change["config"]
            states = [
                device.connectable is not None and device.connectable.connected
                for device in config.hardware.device
                if isinstance(device, vim25.VirtualEthernetCard)
            ]
            if (config.name, states) == ("b", [False, True]):
                break
        assert config == stub(vm, vc).get_config()
        assert first.name == "a"


KEYED = vim25.VirtualHardware(num_cpu=1, memory_mb=1, device=[vim25.VirtualDevice(key=7)])
NICS = [vim25.GuestNicInfo(connected=True, device_config_id=4000)]
OPS = vim25.PropertyChangeOp


def told(name: str, op: vim25.PropertyChangeOp, value: Any = None) -> vim25.PropertyChange:
    return vim25.PropertyChange(name=name, op=op, val=value)


@pytest.mark.parametrize("paths", [["config", "config.name"], ["config.name", "config"]])
def test_overlapping_paths_are_all_kept_up(
    sim: Simulator, vc: vijson.Client, paths: list[str]
) -> None:
    vm = sim.add_vm("a")
    with vc.watch(stub(vm, vc), paths, timeout=LONG) as watch:
        change = next(watch)
        assert (change["config"].name, change["config.name"]) == ("a", "a")
        vm.name = "b"
        change = next(watch)
        assert (change["config"].name, change["config.name"]) == ("b", "b")
    part = "config.hardware.numCPU"
    values: dict[str, Any] = {"config.hardware": KEYED}
    apply(values, told(part, OPS.ASSIGN, 3), ["config.hardware", part])
    assert values["config.hardware"].num_cpu == values[part] == 3
    apply(values := {}, told("config.name", OPS.ASSIGN, "a"), ["config", "config.name"])
    assert values == {"config.name": "a"}  # the rest is told by itself


@pytest.mark.parametrize(
    ("value", "change"),
    [
        (NICS, told("x[4000]", OPS.REMOVE)),  # by which member is it named?
        (NICS, told("x[4000]", OPS.ASSIGN, NICS[0])),
        (KEYED.device, told("x[8]", OPS.ASSIGN, vim25.VirtualDevice(key=8))),  # never added
        (KEYED.device, told("x[8]", OPS.REMOVE)),
        (KEYED.device, told("x[8].unitNumber", OPS.ASSIGN, 1)),
        (None, told("x[8]", OPS.REMOVE)),
        (KEYED, told("x.nonsense", OPS.ASSIGN, 1)),
    ],
    ids=lambda value: str(getattr(value, "name", "")),
)
def test_parts_whose_place_is_not_known(value: Any, change: vim25.PropertyChange) -> None:
    with pytest.raises(LostTrack):
        apply({"x": value}, change, ["x"])


# wait_for.


def test_a_property_is_waited_for(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a", powered_on=False)
    assert vijson.wait_for(stub(vm, vc), "name") == "a"
    threading.Timer(0.2, lambda: setattr(vm, "name", "b")).start()
    found = vijson.wait_for(stub(vm, vc), "name", until=lambda name: name == "b", timeout=LONG)
    assert found == "b"
    task = stub(vm, vc).power_on_vm_task()
    assert vijson.wait_for(stub(vm, vc), "guest.hostName", timeout=LONG)
    task.wait(LONG)


def test_what_is_unset_is_waited_for(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a")

    def is_unset(address: str | None) -> bool:
        if address is not None:
            vm.nics[0].connected = False
            vm.tools_running = False
        return address is None

    assert vijson.wait_for(stub(vm, vc), "guest.ipAddress", until=is_unset, timeout=LONG) is None


def test_what_does_not_come_in_time(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a", powered_on=False)
    with pytest.raises(vijson.WaitTimeout) as caught:
        vijson.wait_for(stub(vm, vc), "guest.ipAddress", timeout=1)
    assert str(caught.value).endswith("after 1 s: guest.ipAddress is unset")
    with pytest.raises(vijson.WaitTimeout, match=r"runtime.powerState is poweredOff"):
        vijson.wait_for(stub(vm, vc), "runtime.powerState", lambda _: False, timeout=1)
    with pytest.raises(vijson.WaitTimeout, match=r"name is str"):  # it may be a secret
        vijson.wait_for(stub(vm, vc), "name", lambda _: False, timeout=1)
    with pytest.raises(vijson.WaitTimeout, match="VMware Tools have to run"):
        vc.wait_for_ip(vm.moid, timeout=1)


def test_what_can_not_come(sim: Simulator, vc: vijson.Client) -> None:
    gone = vim25.VirtualMachine(vim25.VirtualMachine.reference("vm-99"), vc)
    with pytest.raises(vim25.ManagedObjectNotFound):
        vijson.wait_for(gone, "name", timeout=LONG)
    vm = sim.add_vm("a", powered_on=False)
    threading.Timer(0.2, lambda: remove(sim, vm)).start()
    with pytest.raises(vim25.ManagedObjectNotFound, match=r"vm-1 is gone|has already been deleted"):
        vijson.wait_for(stub(vm, vc), "guest.ipAddress", timeout=LONG)
    lonely = vim25.VirtualMachine(vm.reference, vc.calling())
    with pytest.raises(TypeError, match="expected a stub of a vijson"):
        vijson.wait_for(lonely, "name")


def test_an_address_is_waited_for(sim: Simulator, vc: vijson.Client) -> None:
    vm = sim.add_vm("a", nics=2)
    first = vc.wait_for_ip(vm.moid, timeout=LONG)
    assert first == vm.ip_addresses[0]
    vm.nics[0].ip_addresses = ["169.254.3.4", "fe80::1", "2001:db8::5", "nonsense"]
    assert vc.wait_for_ip(stub(vm, vc), timeout=LONG) == "2001:db8::5"
    assert vc.wait_for_ip(stub(vm, vc), timeout=LONG, version=6) == "2001:db8::5"
    second = vm.nics[1].ip_addresses[0]
    assert vc.wait_for_ip(vm.reference, timeout=LONG, version=4) == second


def test_interrupted_watches_with_callbacks_are_logged(
    sim: Simulator, vc: vijson.Client, caplog: pytest.LogCaptureFixture
) -> None:
    vm = sim.add_vm("a")
    seen: list[Any] = []
    vc.watch(stub(vm, vc), ["name"], seen.append)
    eventually(lambda: seen)
    with caplog.at_level(logging.ERROR, logger="vijson"):
        vc.close()
        eventually(lambda: "watching vm-1" in caplog.text)


def test_a_callback_is_called_until_the_time_is_over(
    sim: Simulator, vc: vijson.Client, caplog: pytest.LogCaptureFixture
) -> None:
    vm = sim.add_vm("a")
    seen: list[Any] = []
    with caplog.at_level(logging.INFO, logger="vijson"):
        vc.watch(stub(vm, vc), ["name"], seen.append, timeout=0.5)
        eventually(lambda: "the time is over, 0.5 s" in caplog.text)
    assert len(seen) == 1
    eventually(lambda: not filters(sim, "VirtualMachine"))


UNCLOSED = """
import sys, vijson, vim25
host, port, ca_file, user, password = sys.argv[1:]
vc = vijson.connect(host, user, password, port=int(port), ca_file=ca_file)
called = vc.watch(vim25.VirtualMachine, ["name"], print)
watch = vc.watch(vim25.VirtualMachine, ["name"])
print(next(watch)["name"])
"""


def test_a_program_may_end_without_closing_its_watches(sim: Simulator) -> None:
    sim.add_vm("a")
    arguments = [sim.host, str(sim.port), sim.ca_file, sim.username, sim.password]
    command = [sys.executable, "-c", UNCLOSED, *arguments]
    done = subprocess.run(command, timeout=LONG, capture_output=True, text=True, check=True)
    assert "a\n" in done.stdout
    assert not done.stderr
