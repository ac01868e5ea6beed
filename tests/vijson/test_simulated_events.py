"""Events: what happens is told, chosen by filters, read by pages and watched."""

from __future__ import annotations

import datetime
from typing import Any

import attrs
import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator
from vijson.simulator.services.event_catalog import post_event

from .conftest import LONG

RECURSION = vim25.EventFilterSpecRecursionOption


def kinds(events: list[Any] | None) -> list[str]:
    return [type(event).__name__ for event in events or ()]


def query(vc: vijson.Client, **spec: Any) -> list[Any]:
    return vc.managers.event_manager.query_events(vim25.EventFilterSpec(**spec)) or []


def about(vm: SimulatedVm, recursion: str = "self") -> vim25.EventFilterSpecByEntity:
    return vim25.EventFilterSpecByEntity(entity=vm.reference, recursion=RECURSION(recursion))


def by(*names: str) -> vim25.EventFilterSpecByUsername:
    """Those of some users, or of the system."""
    return vim25.EventFilterSpecByUsername(system_user=not names, user_list=list(names) or None)


def test_power_and_configuration(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    stub = vc.find_vm("web-01")
    task = stub.power_off_vm_task()
    task.wait(LONG)
    stub.reconfig_vm_task(vim25.VirtualMachineConfigSpec(name="web-02")).wait(LONG)
    stub.power_on_vm_task().wait(LONG)
    events = query(vc, entity=about(vm))
    assert kinds(events) == [
        *["VmCreatedEvent"],
        *["TaskEvent", "VmStoppingEvent", "VmPoweredOffEvent"],
        *["TaskEvent", "VmRenamedEvent", "VmReconfiguredEvent"],
        *["TaskEvent", "VmStartingEvent", "VmPoweredOnEvent"],
    ]
    keys = [event.key for event in events]
    assert keys == sorted(set(keys))
    begun, _, off = events[1:4]
    assert begun.info.task == task.reference
    assert (begun.info.name, begun.info.entity_name) == ("PowerOffVM_Task", "web-01")
    assert {event.chain_id for event in events[1:4]} == {begun.key}
    assert vim25.Task(task.reference, vc).get_info().event_chain_id == begun.key
    assert off.user_name == sim.username
    assert off.vm == vim25.VmEventArgument(name="web-01", vm=vm.reference)
    assert off.full_formatted_message == "web-01 is powered off"
    assert (events[5].old_name, events[5].new_name) == ("web-01", "web-02")
    assert events[6].config_spec.name == "web-02"
    assert vc.managers.event_manager.get_latest_event() == events[-1]


def test_what_fails_and_what_is_made(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    stub = vc.find_vm("web-01")
    location = vim25.VirtualMachineRelocateSpec()
    spec = vim25.VirtualMachineInstantCloneSpec(name="web-02", location=location)
    clone = stub.instant_clone_task(spec).wait(LONG)
    assert clone is not None
    [cloned] = query(vc, event_type_id=["VmClonedEvent"])
    assert (cloned.vm.vm, cloned.source_vm.name) == (clone.reference, "web-01")
    task = stub.power_off_vm_task()
    vm.powered_on = False  # somebody was faster
    with pytest.raises(vim25.InvalidPowerState):
        task.wait(LONG)
    [failed] = query(vc, event_type_id=["vim.event.VmFailedToPowerOffEvent"])
    assert isinstance(failed.reason, vim25.InvalidPowerState)
    assert failed.full_formatted_message.startswith("Cannot power off web-01. The attempted")


def test_customizations(vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any) -> None:
    vc.customize_guest(vm.moid, root, spec).wait(LONG)
    vm.engine_installed = False
    with pytest.raises(vim25.CustomizationFault):
        vc.customize_guest(vm.moid, root, spec).wait(LONG)
    told = [event for event in query(vc, entity=about(vm)) if "Custom" in type(event).__name__]
    assert kinds(told) == [
        *["CustomizationStartedEvent", "CustomizationSucceeded"],
        *["CustomizationStartedEvent", "CustomizationFailed"],
    ]
    assert told[-1].reason.startswith("Guest Tools does not support")


def test_sessions(sim: Simulator, vc: vijson.Client) -> None:
    with pytest.raises(vim25.InvalidLogin):
        vijson.connect(**(sim.connection | {"password": "wrong"}))
    sim.add_user("ops", "x")
    with vijson.connect(**(sim.connection | {"username": "ops", "password": "x"})) as client:
        [login] = query(client, user_name=by("ops"))
        session = client.managers.session_manager.get_current_session()
        assert session is not None
        assert login.session_id == session.key
    events = [event for event in query(vc) if isinstance(event, vim25.SessionEvent)]
    assert kinds(events) == [
        *["UserLoginSessionEvent", "BadUsernameSessionEvent"],
        *["UserLoginSessionEvent", "UserLogoutSessionEvent"],
    ]
    said = events[0].full_formatted_message or ""
    assert said.startswith(f"User {sim.username}@127.0.0.1 logged in as ")


def test_filters(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    root = vc.content.root_folder
    other = sim.add_vm("web-02")
    folder = vim25.VirtualMachine(vm.reference, vc).get_parent()
    assert folder is not None

    def entities(reference: Any, recursion: RECURSION) -> list[str]:
        entity = vim25.EventFilterSpecByEntity(entity=reference, recursion=recursion)
        return kinds(query(vc, entity=entity))

    created = ["VmCreatedEvent"] * 2
    assert entities(folder.reference, RECURSION.SELF) == []
    assert entities(folder.reference, RECURSION.CHILDREN) == created
    assert entities(folder.reference, RECURSION.ALL) == created
    assert entities(other.reference, RECURSION.ALL) == created[:1]
    assert entities(other.reference, RECURSION.CHILDREN) == []
    assert entities(root, RECURSION.SELF) == ["UserLoginSessionEvent"]
    assert sorted(entities(root, RECURSION.ALL)) == ["UserLoginSessionEvent", *created]
    assert kinds(query(vc, type=["VmEvent"])) == created
    assert kinds(query(vc, event_type_id=["VmEvent"])) == []
    assert [event.vm.name for event in query(vc, type=["VmEvent"], max_count=1)] == ["web-02"]
    assert kinds(query(vc, user_name=by())) == created
    last = query(vc)[-1]
    assert query(vc, event_chain_id=last.chain_id) == [last]
    later = last.created_time + datetime.timedelta(seconds=1)
    assert query(vc, time=vim25.EventFilterSpecByTime(begin_time=later)) == []
    assert query(vc, time=vim25.EventFilterSpecByTime(end_time=last.created_time))[-1] == last
    earlier = query(vc)[0].created_time - datetime.timedelta(seconds=1)
    assert query(vc, time=vim25.EventFilterSpecByTime(end_time=earlier)) == []
    assert query(vc, category=["error"]) == []
    assert query(vc, disable_full_message=True)[-1] == attrs.evolve(
        last, full_formatted_message=None
    )
    bad: list[tuple[dict[str, Any], str]] = [
        ({"type": ["VirtualMachine"]}, "filter.type"),
        ({"max_count": 0}, "filter.maxCount"),
        ({"category": ["x"]}, "filter.category"),
    ]
    for wrong, member in bad:
        with pytest.raises(vim25.InvalidArgument) as caught:
            query(vc, **wrong)
        assert caught.value.invalid_property == member
    with pytest.raises(vim25.NotSupported):
        query(vc, tag=["x"])


def test_a_collector_is_read_both_ways(sim: Simulator, vc: vijson.Client) -> None:
    for number in range(25):
        sim.add_vm(f"vm {number}")
    spec = vim25.EventFilterSpec(type=["VmCreatedEvent"])
    collector = vc.managers.event_manager.create_collector_for_events(spec)
    assert collector.get_filter() == spec

    def names(events: list[Any] | None) -> list[int]:
        return [int(event.vm.name.split()[1]) for event in events or ()]

    assert names(collector.get_latest_page()) == list(range(24, 14, -1))
    assert names(collector.read_next_events(20)) == list(range(20))
    assert names(collector.read_next_events(20)) == list(range(20, 25))
    assert names(collector.read_next_events(20)) == []
    assert names(collector.read_previous_events(3)) == [24, 23, 22]
    assert names(collector.read_next_events(1)) == [22]
    collector.reset_collector()
    assert names(collector.read_previous_events(100)) == list(range(14, -1, -1))
    assert names(collector.read_previous_events(1)) == []
    collector.rewind_collector()
    assert names(collector.read_next_events(1)) == [0]
    collector.set_collector_page_size(2)
    assert names(collector.get_latest_page()) == [24, 23]
    for size in (0, 1001):
        with pytest.raises(vim25.InvalidArgument):
            collector.read_next_events(size)
    collector.destroy_collector()
    with pytest.raises(vim25.ManagedObjectNotFound):
        collector.get_filter()


def test_the_latest_page_is_watched(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    events = vc.managers.event_manager
    spec = vim25.EventFilterSpec(entity=about(vm), type=["VmPoweredOffEvent"])
    page = events.create_collector_for_events(spec)
    collector = vc.managers.property_collector.create_property_collector()
    collector.create_filter(
        vim25.PropertyFilterSpec(
            prop_set=[vim25.PropertySpec(type="EventHistoryCollector", path_set=["latestPage"])],
            object_set=[vim25.ObjectSpec(obj=page.reference)],
        ),
        partial_updates=False,
    )

    def wait(version: str) -> vim25.UpdateSet:
        options = vim25.WaitOptions(max_wait_seconds=10)
        updates = collector.wait_for_updates_ex(version=version, options=options)
        assert updates is not None
        return updates

    first = wait("")
    vc.find_vm("web-01").power_off_vm_task()
    second = wait(first.version)
    assert second.filter_set is not None
    [update] = second.filter_set[0].object_set or []
    [change] = update.change_set or []
    assert kinds(change.val) == ["VmPoweredOffEvent"]


def test_events_of_users(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    events = vc.managers.event_manager
    events.log_user_event(vm.reference, "patched")
    [said] = query(vc, type=["GeneralUserEvent"], category=["user"])
    assert (said.message, said.vm.name) == ("patched", "web-01")
    assert said.entity.entity == vm.reference
    assert said.full_formatted_message == "User logged event: patched"
    now = datetime.datetime.now(datetime.UTC)
    mine = vim25.EventEx(
        key=0, chain_id=0, created_time=now, user_name="", event_type_id="com.example.Done",
        severity="warning", message="all is done",
    )  # fmt: skip
    events.post_event(mine)
    [posted] = query(vc, event_type_id=["com.example.Done"], category=["warning"])
    assert (posted.user_name, posted.full_formatted_message) == (sim.username, "all is done")
    assert posted.key == said.key + 1
    with pytest.raises(vim25.InvalidEvent):
        events.post_event(attrs.evolve(mine, event_type_id=""))
    sim.add_user("ops", "x", without=["Global.LogEvent"])
    with vijson.connect(**(sim.connection | {"username": "ops", "password": "x"})) as limited:
        with pytest.raises(vim25.NoPermission) as caught:
            limited.managers.event_manager.log_user_event(vm.reference, "no")
        assert caught.value.object == vm.reference


def test_the_manager_describes_and_bounds(vc: vijson.Client) -> None:
    events = vc.managers.event_manager
    details = {one.key: one for one in events.get_description().event_info}
    assert details["VmPoweredOnEvent"].full_format == "{vm.name} is powered on"
    for _ in range(events.get_max_collector()):
        events.create_collector_for_events(vim25.EventFilterSpec())
    with pytest.raises(vim25.InvalidState):
        events.create_collector_for_events(vim25.EventFilterSpec())


def test_only_the_latest_events_are_kept(sim: Simulator, vc: vijson.Client) -> None:
    log = sim._inventory.events
    begin = log.next_key
    for _ in range(10_000):
        post_event(sim._inventory, vim25.AlreadyAuthenticatedSessionEvent)
    assert [event.key for event in query(vc, max_count=1)] == [begin + 9_999]
    collector = vc.managers.event_manager.create_collector_for_events(vim25.EventFilterSpec())
    [oldest] = collector.read_next_events(1) or []
    assert oldest.key == begin
