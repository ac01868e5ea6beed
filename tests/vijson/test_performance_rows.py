"""Performance, as users read it: rows of values, by the counters' names."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

USAGE, MEMORY = "cpu.usage.average", "mem.consumed.average"


def test_values_by_name(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    rows = list(vc.performance.query([vm.reference], [USAGE, MEMORY], samples=3))
    assert [row.counter for row in rows] == [USAGE] * 3 + [MEMORY] * 3
    assert {row.moid for row in rows} == {vm.moid}
    assert {(row.instance, row.unit) for row in rows} == {("", "percent"), ("", "kiloBytes")}
    times = [row.time for row in rows[:3]]
    assert times == sorted(times)
    assert times[1] - times[0] == timedelta(seconds=20)
    manager = vc.managers.perf_manager
    key = vc.performance.counters[USAGE].key
    spec = vim25.PerfQuerySpec(
        entity=vm.reference,
        max_sample=1,
        end_time=times[0],
        interval_id=20,
        metric_id=[vim25.PerfMetricId(counter_id=key, instance="")],
    )
    [raw] = manager.query_perf([spec]) or []
    assert isinstance(raw, vim25.PerfEntityMetric)
    assert raw.value is not None
    assert isinstance(raw.value[0], vim25.PerfMetricIntSeries)
    assert raw.value[0].value is not None
    assert rows[0].value == raw.value[0].value[0] / 100  # servers send hundredths
    assert all(0 <= row.value <= 100 for row in rows[:3])


def test_many_objects_take_few_requests(sim: Simulator, vc: vijson.Client) -> None:
    vms = [sim.add_vm(f"vm-{number}") for number in range(100)]
    stubs = (vim25.VirtualMachine(vm.reference, vc) for vm in vms)
    rows = list(vc.performance.query(stubs, [USAGE, MEMORY], samples=1))
    assert len(rows) == 200
    assert sim.count("QueryPerf") == 4
    assert sim.count("perfCounter") == 1
    list(vc.performance.query([vms[0].reference], [USAGE], samples=1))
    assert sim.count("perfCounter") == 1


def test_bounds_and_intervals(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    end = datetime.now(UTC)
    start = end - timedelta(minutes=2)
    rows = list(vc.performance.query([vm.reference], [USAGE], start=start, end=end))
    assert len(rows) in (5, 6)
    assert all(start < row.time <= end for row in rows)
    day = list(
        vc.performance.query(
            [vm.reference], [USAGE], interval=300, start=end - timedelta(hours=1), end=end
        )
    )
    assert {b.time - a.time for a, b in pairwise(day)} == {timedelta(minutes=5)}


def test_what_there_is(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    names = vc.performance.available(vm.reference)
    assert USAGE in names
    assert names == sorted(set(names))
    devices = vc.performance.query([vm.reference], [USAGE], samples=1, instances="*")
    assert {row.instance for row in devices}


def test_an_unknown_counter(sim: Simulator, vc: vijson.Client, vm: SimulatedVm) -> None:
    with pytest.raises(vijson.NotFound, match=r"did you mean cpu\.usage\.average") as caught:
        vc.performance.query([vm.reference], ["cpu.usages.average"])
    assert USAGE in caught.value.candidates
    with pytest.raises(vijson.NotFound, match=r"see performance\.counters"):
        vc.performance.query([vm.reference], ["zzz"])
    with pytest.raises(TypeError, match="expected a list of names"):
        vc.performance.query([vm.reference], USAGE)
    with pytest.raises(ValueError, match="found none"):
        vc.performance.query([vm.reference], [])
    wrong: Any = ["vm-1"]
    with pytest.raises(TypeError, match="expected stubs or references"):
        list(vc.performance.query(wrong, [USAGE]))
    assert sim.count("QueryPerf") == 0
