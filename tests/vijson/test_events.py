"""Events, as users read and follow them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0


def stub(vm: SimulatedVm, vc: vijson.Client) -> vim25.VirtualMachine:
    return vim25.VirtualMachine(vm.reference, vc)


def switch(vm: vim25.VirtualMachine, times: int) -> None:
    """Power a running VM off and on."""
    for _ in range(times):
        vm.power_off_vm_task().wait(LONG)
        vm.power_on_vm_task().wait(LONG)


# README: "the oldest first"
def test_all_events_the_oldest_first(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    switch(stub(vm, vc), 1)
    found = list(vc.events())
    assert [event.key for event in found] == sorted(event.key for event in found)
    kinds = [type(event).__name__ for event in found]
    assert kinds[0] in ("UserLoginSessionEvent", "VmCreatedEvent")
    assert kinds.index("VmPoweredOffEvent") < kinds.index("VmPoweredOnEvent")
    assert sim.count("DestroyCollector") == 1


def test_pages_are_read_as_they_are_needed(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    manager = vc.managers.event_manager
    for number in range(250):
        manager.log_user_event(vm.reference, f"note {number}")
    events = vc.events(of=vm.reference, kinds=[vim25.GeneralUserEvent])
    first = next(events)
    assert isinstance(first, vim25.GeneralUserEvent)
    assert first.message == "note 0"
    assert sim.count("ReadNextEvents") == 1
    rest = [event.full_formatted_message for event in events]
    assert len(rest) == 249
    assert sim.count("ReadNextEvents") == 4
    early = vc.events()
    next(early)
    del early
    assert sim.count("DestroyCollector") == 2


@pytest.mark.parametrize("drop", ["before", "after"])
def test_a_page_that_is_lost_is_read_again(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, drop: Any
) -> None:
    for number in range(250):
        vc.managers.event_manager.log_user_event(vm.reference, str(number))
    found = []
    for event in vc.events(kinds=[vim25.GeneralUserEvent]):
        assert isinstance(event, vim25.GeneralUserEvent)
        found.append(event.message)
        if len(found) in (50, 150):
            sim.disturb("ReadNextEvents", drop=drop)
        if len(found) == 200:
            sim.expire_sessions()
    assert found == [str(number) for number in range(250)]
    sim.disturb("ReadNextEvents", drop="after", times=None)
    with pytest.raises(vijson.ConnectionLost):
        list(vc.events())


def test_which_events(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    other = sim.add_vm("other")
    switch(stub(vm, vc), 1)
    switch(stub(other, vc), 1)
    powered = [vim25.VmPoweredOnEvent]
    [event] = vc.events(of=stub(vm, vc), kinds=powered)
    assert isinstance(event, vim25.VmPoweredOnEvent)
    assert event.vm is not None
    assert event.vm.vm == vm.reference
    assert len(list(vc.events(kinds=powered))) == 2
    assert len(list(vc.events(kinds=["VmPoweredOnEvent", "VmPoweredOffEvent"]))) == 4
    derived = list(vc.events(of=vm.reference, kinds=[vim25.VmEvent]))
    assert {type(item) for item in derived} >= {vim25.VmPoweredOnEvent, vim25.VmPoweredOffEvent}
    assert all(isinstance(item, vim25.VmEvent) for item in derived)
    now = vc.server_time()
    assert list(vc.events(since=now + timedelta(hours=1))) == []
    assert list(vc.events(until=now - timedelta(hours=1))) == []
    assert len(list(vc.events(kinds=powered, since=now - timedelta(hours=1), until=now))) == 2
    assert list(vc.events(users=["nobody"])) == []
    assert list(vc.events(users=[sim.username]))
    assert list(vc.events(of=vm.reference, recursion="self", kinds=powered))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"kinds": "VmEvent"}, "expected several, in a list"),
        ({"kinds": vim25.VmEvent}, "expected several, in a list"),
        ({"users": "root"}, "expected several, in a list"),
        ({"kinds": [vim25.VirtualMachine]}, "expected event types or ids"),
        ({"kinds": [5]}, "expected event types or ids"),
        ({"recursion": "all"}, "goes with an entity"),
    ],
)
def test_mistakes_are_named_at_once(
    sim: Simulator, vc: vijson.Client, options: Any, message: str
) -> None:
    with pytest.raises(TypeError, match=message):
        vc.events(**options)
    assert sim.count("CreateCollectorForEvents") == 0


def followed(vc: vijson.Client, **options: Any) -> Iterator[str]:
    kinds = [vim25.GeneralUserEvent]
    for event in vc.events(kinds=kinds, follow=True, timeout=LONG, **options):
        assert isinstance(event, vim25.GeneralUserEvent)
        yield event.message


@pytest.mark.parametrize("trouble", ["none", "session", "restart", "lost"])
def test_events_are_followed_whatever_happens(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, trouble: str
) -> None:
    def note(text: str) -> None:
        with vijson.connect(**sim.connection) as other:
            other.managers.event_manager.log_user_event(vm.reference, text)

    note("before")
    events = followed(vc)
    assert next(events) == "before"
    threading.Timer(0.3, note, ["first"]).start()
    assert next(events) == "first"
    for number in range(3):
        match trouble:
            case "session":
                sim.expire_sessions()
            case "restart":
                sim.restart()
            case "lost":
                sim.disturb("WaitForUpdatesEx", drop="before")
                sim.disturb("ReadNextEvents", drop="before")
        note(f"{number} a")
        note(f"{number} b")
        assert [next(events), next(events)] == [f"{number} a", f"{number} b"]
    events.close()  # type: ignore[attr-defined]  # it is a generator


def test_a_burst_is_followed_whole(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    events = followed(vc)
    manager = vc.managers.event_manager

    def burst() -> None:
        for number in range(300):
            manager.log_user_event(vm.reference, str(number))

    thread = threading.Thread(target=burst)
    thread.start()
    assert [next(events) for _ in range(300)] == [str(number) for number in range(300)]
    thread.join()


def test_to_follow_ends_with_its_time(vc: vijson.Client) -> None:
    with pytest.raises(vijson.WaitTimeout, match=r"no more events within 0\.3 s"):
        list(vc.events(follow=True, timeout=0.3))
