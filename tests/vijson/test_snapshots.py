"""Snapshots, as users see the tree."""

from __future__ import annotations

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

LONG = 20.0
STATES = vim25.VirtualMachinePowerState


def paths(snapshots: vijson.Snapshots) -> list[str]:
    return [item.path for item in snapshots]


def test_a_tree_grows_and_shrinks(vc: vijson.Client, vm: SimulatedVm) -> None:
    snapshots = vc.snapshots(vm.moid)
    assert snapshots.tree() == ()
    assert snapshots.current is None
    made = snapshots.create("a", "the first").result(LONG)
    assert isinstance(made, vim25.VirtualMachineSnapshot)
    snapshots.create("b", memory=True).wait(LONG)
    snapshots.create("b").wait(LONG)
    snapshots.revert("a").wait(LONG)
    snapshots.create("c", quiesce=False).wait(LONG)
    assert paths(snapshots) == ["a", "a/b", "a/b/b", "a/c"]
    [root] = snapshots.tree()
    assert (root.name, root.description, root.is_current) == ("a", "the first", False)
    assert root.reference == made.reference
    assert [child.path for child in root.children] == ["a/b", "a/c"]
    current = snapshots.current
    assert current is not None
    assert current.path == "a/c"
    assert snapshots.find("a/b/b").reference != snapshots.find("a/b").reference
    snapshots.rename("c", "d", "renamed")
    assert snapshots.find("d").description == "renamed"
    snapshots.remove("a/b", children=True).wait(LONG)
    assert paths(snapshots) == ["a", "a/d"]
    snapshots.remove(snapshots.find("a")).wait(LONG)
    assert paths(snapshots) == ["d"]
    snapshots.remove_all().wait(LONG)
    assert paths(snapshots) == []


def test_what_a_vm_goes_back_to(vc: vijson.Client, vm: SimulatedVm) -> None:
    snapshots = vc.snapshots(vim25.VirtualMachine(vm.reference, vc))
    snapshots.create("running", memory=True).wait(LONG)
    snapshots.create("stopped").wait(LONG)
    assert snapshots.find("running").power_state == STATES.POWERED_ON
    snapshots.revert().wait(LONG)
    assert vm.power_state == STATES.POWERED_OFF
    snapshots.revert("running").wait(LONG)
    assert vm.power_state == STATES.POWERED_ON
    snapshots.revert("running", suppress_power_on=True).wait(LONG)
    assert vm.power_state != STATES.POWERED_ON


def test_names_that_fit_none_or_several(vc: vijson.Client, vm: SimulatedVm) -> None:
    snapshots = vc.snapshots(vm.moid)
    with pytest.raises(vijson.NotFound, match="it has none"):
        snapshots.find("a")
    for name in ("before", "after", "after"):
        snapshots.create(name).wait(LONG)
    with pytest.raises(vijson.NotFound, match="did you mean before") as caught:
        snapshots.revert("befor")
    assert "before" in caught.value.candidates
    with pytest.raises(vijson.NotFound, match="there are before, before/after"):
        snapshots.find("zzz")
    with pytest.raises(vijson.NotFound, match="2 snapshots are called 'after'") as caught:
        snapshots.remove("after")
    assert caught.value.candidates == ("before/after", "before/after/after")
    assert snapshots.find("before/after").path == "before/after"


def test_faults_come_through(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    snapshots = vc.snapshots(vm.moid)
    snapshots.create("a").wait(LONG)
    gone = snapshots.find("a")
    snapshots.remove_all().wait(LONG)
    with pytest.raises(vim25.ManagedObjectNotFound):
        snapshots.revert(gone).wait(LONG)
    with pytest.raises(vim25.NotFound):
        snapshots.revert().wait(LONG)


def test_names_that_are_paths_of_others(vc: vijson.Client, vm: SimulatedVm) -> None:
    snapshots = vc.snapshots(vm.moid)
    for name in ("x", "x"):
        snapshots.create(name).wait(LONG)
    with pytest.raises(vijson.NotFound, match=r"2 snapshots .* use the path: '/x'"):
        snapshots.find("x")
    assert snapshots.find("/x").path == "x"
    assert snapshots.find("x/x").path == "x/x"
    snapshots.create("p/q").wait(LONG)
    snapshots.revert("/x").wait(LONG)
    snapshots.create("x/p").wait(LONG)
    snapshots.create("q").wait(LONG)
    snapshots.remove_all().wait(LONG)
    snapshots.create("a").wait(LONG)
    snapshots.create("b").wait(LONG)
    snapshots.revert("/a").wait(LONG)
    snapshots.create("b").wait(LONG)
    with pytest.raises(vijson.NotFound, match="a/b, a/b - use the Snapshot itself"):
        snapshots.find("a/b")


def test_a_snapshot_of_another_vm_is_left_alone(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    other = vc.snapshots(sim.add_vm("other").moid)
    other.create("s").wait(LONG)
    with pytest.raises(ValueError, match="is a snapshot of vm-"):
        vc.snapshots(vm.moid).remove(other.find("s"))
    assert paths(other) == ["s"]
