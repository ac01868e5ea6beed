"""The list of tasks that the server keeps for a client's waits, and the calls that wait for it."""

from __future__ import annotations

import json
from typing import Any

import pytest

import vijson
import vim25
from vijson._tasks.view import TaskView
from vijson.simulator import SimulatedVm, Simulator
from vmodl import ManagedObjectReference

LARGEST = 4 << 20


def test_the_view_shows_whole_values_of_tasks(sim: Simulator, vc: vijson.Client) -> None:
    TaskView(vc)
    [body] = [json.loads(r.body) for r in sim.requests if r.operation == "CreateFilter"]
    assert body["partialUpdates"] is False
    [listed] = body["spec"]["objectSet"]
    assert listed["skip"] is True  # the list itself is no task
    assert listed["selectSet"][0]["skip"] is False


def test_a_server_without_views(vc: vijson.Client) -> None:
    vc.content.view_manager = None
    with pytest.raises(vijson.UnsupportedServer, match="has no view manager"):
        TaskView(vc)


def test_a_view_modifies_its_list(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    with sim._inventory.changed:
        task = sim._tasks.start("X.y", vm.reference, "u", lambda: None)
    view, gone = TaskView(vc), ManagedObjectReference(type="Task", value="task-99")
    assert view.modify(iter([task, gone]), []) == [gone]
    found = view.wait("", LARGEST)
    assert found is not None
    shown = [item.obj for update in found.filter_set or () for item in update.object_set or ()]
    assert shown == [task]
    assert view.modify([], iter([task])) == []


@pytest.mark.parametrize(("more", "refused"), [(0, False), (1, True)])
def test_how_large_an_answer_to_a_wait_may_be(
    sim: Simulator, vc: vijson.Client, more: int, refused: bool
) -> None:
    body = vim25.dumps(vim25.UpdateSet(version="x" * 100, truncated=False))
    body += b" " * (4 * 1024 * 1024 + more - len(body))
    sim.disturb("WaitForUpdatesEx", status=200, body=body)
    if refused:
        with pytest.raises(vijson.Error):
            TaskView(vc).wait("", LARGEST)
    else:
        assert TaskView(vc).wait("", LARGEST) is not None


@pytest.mark.parametrize("retries", [vijson.RetryPolicy(longest_wait=7, longest_delay=3.0)])
def test_how_long_a_wait_may_take(
    sim: Simulator, vc: vijson.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, calling, timeouts = TaskView(vc), vc.calling, []

    def note(**options: Any) -> Any:
        timeouts.append(options["read_timeout"])
        return calling(**options)

    monkeypatch.setattr(vc, "calling", note)
    sim.disturb("WaitForUpdatesEx", status=204)
    assert view.wait("", LARGEST) is None
    assert timeouts == [10.0]
    [body] = [json.loads(r.body) for r in sim.requests if r.operation == "WaitForUpdatesEx"]
    assert body["options"]["maxWaitSeconds"] == 7


def test_a_view_leaves_nothing(sim: Simulator, vc: vijson.Client) -> None:
    view = TaskView(vc)
    sim.disturb("DestroyPropertyCollector", status=500)  # which nobody minds
    view.destroy()
    assert sim.count("DestroyPropertyCollector") == sim.count("DestroyView") == 1
