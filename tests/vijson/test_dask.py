"""A fleet on a real cluster of this machine, whose worker is killed on the way."""

from __future__ import annotations

import importlib
import os
import signal
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm
from vijson.testing import VcenterFactory

SPEC = vijson.linux_spec("web", "example.com")
ROOT = vim25.NamePasswordAuthentication(
    interactive_session=False, username="root", password="secret"
)
LONG = 60.0

# Of the cluster's own: what it warns of when its processes come and go.
pytestmark = pytest.mark.filterwarnings("default")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    distributed: Any = importlib.import_module("distributed")  # not for tests of other things
    with (
        distributed.LocalCluster(
            host="127.0.0.1",
            n_workers=2,
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            worker_dashboard_address=None,
            silence_logs=50,
        ) as local,
        distributed.Client(local) as client,
    ):
        yield client


def jobs(vms: list[SimulatedVm]) -> Iterator[vijson.GuestJob]:
    for vm in vms:
        yield vijson.GuestJob(vm=vm.moid, auth=ROOT, spec=SPEC)


def add_vms(sim: Any, count: int) -> list[SimulatedVm]:
    accounts: Any = {"guest_accounts": {"root": "secret"}, "administrators": {"root"}}
    return [sim.add_vm(f"vm-{number}", **accounts) for number in range(count)]


def test_two_vcenters(cluster: Any, vcenter_factory: VcenterFactory) -> None:
    sites = [vcenter_factory(task_duration=0.1) for _ in range(2)]
    fleets = [add_vms(sim, 30) for sim in sites]
    asked = {
        vijson.VCenter(**sim.connection): jobs(vms) for sim, vms in zip(sites, fleets, strict=True)
    }
    run = vijson.customize_guests(asked, cluster.get_executor(), shard_size=10, at_once=2)
    assert run.run().counts == {"succeeded": 60}
    assert [vm.submissions for vms in fleets for vm in vms] == [1] * 60


@pytest.mark.parametrize("asked", [False, True])
def test_the_cluster_repeats_what_a_dead_worker_had_begun(
    cluster: Any, vcenter_factory: VcenterFactory, asked: bool
) -> None:
    """What has a task is found; nobody knows of the rest whether it was under way."""
    sim = vcenter_factory(task_duration=0.5)
    vms = add_vms(sim, 40)
    killed = threading.Thread(target=_kill_a_worker, args=(cluster, vms, 10))
    killed.start()
    run = vijson.customize_guests(
        {vijson.VCenter(**sim.connection, timeout=2.0): jobs(vms)},
        cluster.get_executor(),
        shard_size=40,
        max_in_flight=5,
        margin=0.5,
        resubmit_unknown=asked,
    )
    outcomes = list(run)
    killed.join()
    begun = sum(outcome.resumed and outcome.task is not None for outcome in outcomes)
    assert begun >= 10
    if asked:
        assert run.report.counts == {"succeeded": 40}
        assert [vm.submissions for vm in vms] == [1] * 40
    else:
        assert run.report.counts == {"succeeded": begun, "unknown": 40 - begun}
        assert sum(vm.submissions for vm in vms) == begun
    assert sim.count("Login") == 3  # for the time, and for two attempts


def test_a_user_who_may_not_see_sessions(cluster: Any, vcenter_factory: VcenterFactory) -> None:
    """Then each shard waits until nothing of an earlier attempt can be under way."""
    sim = vcenter_factory(task_duration=0.1)
    sim.add_user("ops", "ops", without=["Sessions.TerminateSession"])
    vms = add_vms(sim, 3)
    there = sim.connection | {"username": "ops", "password": "ops", "timeout": 1.0}
    run = vijson.customize_guests(
        {vijson.VCenter(**there): jobs(vms)}, cluster.get_executor(), margin=0.5
    )
    started = time.monotonic()
    assert run.run().counts == {"succeeded": 3}
    assert time.monotonic() - started > 1.5


def _kill_a_worker(cluster: Any, vms: list[SimulatedVm], begun: int) -> None:
    """Kill the one that carries out a shard, when it has begun that many guests."""
    deadline = time.monotonic() + LONG
    while sum(vm.submissions for vm in vms) < begun and time.monotonic() < deadline:
        time.sleep(0.01)
    busy = [address for address, keys in cluster.processing().items() if keys]
    pids = cluster.run(os.getpid)
    for address in busy:
        os.kill(pids[address], signal.SIGKILL)
