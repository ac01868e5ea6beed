from __future__ import annotations

import pickle

import pytest

import vijson
from vijson.simulator import Simulator


def test_by_name_and_by_moid(sim: Simulator, vc: vijson.Client) -> None:
    first, second = sim.add_vm("web-01"), sim.add_vm("db-01")
    assert vc.find_vm("web-01").reference == first.reference
    assert vc.find_vm(second.moid).reference == second.reference
    assert vc.find_vm("db-01").get_name() == "db-01"


def test_no_such_name_lists_near_ones(sim: Simulator, vc: vijson.Client) -> None:
    for name in ("web-01", "web-02", "db-01"):
        sim.add_vm(name)
    with pytest.raises(vijson.VmNotFound, match="did you mean") as caught:
        vc.find_vm("web-1")
    assert set(caught.value.candidates[:2]) == {"web-01", "web-02"}
    with pytest.raises(vijson.VmNotFound, match="there are db-01, web-01, web-02"):
        vc.find_vm("zzzzzzzz")
    with pytest.raises(vijson.VmNotFound):
        vc.find_vm("vm-999")


def test_no_vm_at_all(vc: vijson.Client) -> None:
    with pytest.raises(vijson.VmNotFound, match="sees no VM"):
        vc.find_vm("web-01")


def test_a_name_twice_lists_the_moids(sim: Simulator, vc: vijson.Client) -> None:
    vms = [sim.add_vm("web-01"), sim.add_vm("web-01")]
    with pytest.raises(vijson.VmNotFound, match="2 VMs are called 'web-01'") as caught:
        vc.find_vm("web-01")
    assert caught.value.candidates == tuple(vm.moid for vm in vms)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.candidates) == (str(caught.value), caught.value.candidates)


def test_awkward_names(sim: Simulator, vc: vijson.Client) -> None:
    for name in ("a/b", "100%", "back\\slash", "vm-77", "ünï"):
        vm = sim.add_vm(name)
        assert vc.find_vm(name).reference == vm.reference


def test_nothing_stays_behind_on_the_server(sim: Simulator, vc: vijson.Client) -> None:
    sim.add_vm("web-01")
    vc.find_vm("web-01")
    assert sim.requests[-1].path.endswith("/DestroyView")
