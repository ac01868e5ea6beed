"""Performance: counters, and values that are always the same."""

from __future__ import annotations

import datetime
from itertools import pairwise
from typing import Any

import pytest

import vijson
import vim25
from vijson.simulator import SimulatedVm, Simulator

HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def manager(vc: vijson.Client) -> vim25.PerformanceManager:
    return vc.managers.perf_manager


@pytest.fixture
def counters(manager: vim25.PerformanceManager) -> dict[str, int]:
    """The counters' keys, by name."""
    return {
        f"{one.group_info.key}.{one.name_info.key}.{one.rollup_type}": one.key
        for one in manager.get_perf_counter() or ()
    }


def metric(counter: int, instance: str = "") -> vim25.PerfMetricId:
    return vim25.PerfMetricId(counter_id=counter, instance=instance)


def query(manager: vim25.PerformanceManager, entity: Any, **spec: Any) -> Any:
    [found] = manager.query_perf([vim25.PerfQuerySpec(entity=entity, **spec)]) or []
    return found


def series(found: Any) -> dict[tuple[int, str], Any]:
    return {(one.id.counter_id, one.id.instance): one.value for one in found.value or ()}


def test_counters(manager: vim25.PerformanceManager, counters: dict[str, int]) -> None:
    assert len(counters) > 30
    [usage] = manager.query_perf_counter([counters["cpu.usage.average"]]) or []
    assert (usage.unit_info.key, usage.stats_type, usage.level) == ("percent", "rate", 1)
    assert (usage.group_info.label, usage.per_device_level) == ("CPU", 3)
    ready = counters["cpu.ready.summation"]
    assert ready in [one.key for one in manager.query_perf_counter_by_level(1)]
    idle = counters["cpu.idle.summation"]
    assert idle not in [one.key for one in manager.query_perf_counter_by_level(1)]
    assert len(manager.query_perf_counter_by_level(4)) == len(counters)
    for wrong in (0, 5):
        with pytest.raises(vim25.InvalidArgument):
            manager.query_perf_counter_by_level(wrong)
    with pytest.raises(vim25.InvalidArgument) as caught:
        manager.query_perf_counter([99999])
    assert caught.value.invalid_property == "counterId"


def test_intervals_and_providers(
    vc: vijson.Client, manager: vim25.PerformanceManager, vm: SimulatedVm
) -> None:
    intervals = manager.get_historical_interval() or []
    assert [(one.sampling_period, one.length) for one in intervals] == [
        *[(300, 86400), (1800, 604800), (7200, 2592000), (86400, 31536000)]
    ]
    described = manager.get_description()
    assert "summation" in [one.key for one in described.counter_type]
    summary = manager.query_perf_provider_summary(vm.reference)
    assert (summary.current_supported, summary.refresh_rate) == (True, 20)
    summary = manager.query_perf_provider_summary(vc.content.root_folder)
    assert (summary.current_supported, summary.refresh_rate) == (False, None)
    with pytest.raises(vim25.InvalidArgument):
        manager.query_perf_provider_summary(manager.reference)


def test_available_metrics(
    manager: vim25.PerformanceManager, counters: dict[str, int], vm: SimulatedVm, sim: Simulator
) -> None:
    def available(**options: Any) -> set[tuple[int, str]]:
        found = manager.query_available_perf_metric(vm.reference, **options) or []
        return {(one.counter_id, one.instance) for one in found}

    usage, received = counters["cpu.usage.average"], counters["net.received.average"]
    reads = counters["virtualDisk.numberReadAveraged.average"]
    now = available(interval_id=20)
    assert {(usage, ""), (usage, "0"), (usage, "1"), (received, "4000"), (reads, "scsi0:0")} <= now
    assert (reads, "") not in now
    kept = available(interval_id=300)
    assert (usage, "") in kept
    assert not {(usage, "0"), (received, "")} & kept  # of levels that are not collected
    assert available() == now | kept
    later = datetime.datetime.now(datetime.UTC) + HOUR
    assert available(begin_time=later) == set()
    vm.powered_on = False
    assert available(interval_id=20) == set()
    assert available(interval_id=300) == kept
    with pytest.raises(vim25.InvalidArgument) as caught:
        available(interval_id=60)
    assert caught.value.invalid_property == "intervalId"


def test_values_are_the_same_each_time(
    sim: Simulator, manager: vim25.PerformanceManager, counters: dict[str, int], vm: SimulatedVm
) -> None:
    usage = counters["cpu.usage.average"]
    spec: dict[str, Any] = {"interval_id": 20, "metric_id": [metric(usage)]}
    found = query(manager, vm.reference, **spec, max_sample=5)
    times = [one.timestamp for one in found.sample_info]
    assert {one.interval for one in found.sample_info} == {20}
    assert [one.timestamp() % 20 for one in times] == [0] * 5
    assert times == sorted(times)
    values = series(found)[usage, ""]
    assert all(200 <= value <= 9000 for value in values)  # hundredths of percents
    assert len(set(values)) > 1
    # A range begins after its first moment, and ends with its last one.
    part = query(manager, vm.reference, **spec, start_time=times[0], end_time=times[3])
    assert [one.timestamp for one in part.sample_info] == times[1:4]
    assert series(part)[usage, ""] == values[1:4]
    sim.move_clock(600)
    later = query(manager, vm.reference, **spec, end_time=times[-1])
    assert series(later)[usage, ""][-5:] == values
    other = query(manager, sim.add_vm("web-02").reference, **spec, end_time=times[-1])
    assert series(other)[usage, ""][-5:] != values


def test_instances(
    manager: vim25.PerformanceManager, counters: dict[str, int], vm: SimulatedVm
) -> None:
    usage, net = counters["cpu.usage.average"], counters["net.usage.average"]
    wanted = [metric(usage, "*"), metric(net, "4001"), metric(net, "7")]
    found = query(manager, vm.reference, interval_id=20, max_sample=1, metric_id=wanted)
    assert list(series(found)) == [(usage, ""), (usage, "0"), (usage, "1"), (net, "4001")]
    everything = query(manager, vm.reference, interval_id=20, max_sample=1)
    assert set(series(found)) < set(series(everything))


def test_what_is_kept(
    vc: vijson.Client, manager: vim25.PerformanceManager, counters: dict[str, int], vm: SimulatedVm
) -> None:
    uptime, ready = counters["sys.uptime.latest"], counters["cpu.ready.summation"]
    idle = counters["cpu.idle.summation"]
    wanted = [metric(uptime), metric(ready), metric(idle)]
    day = query(manager, vm.reference, interval_id=300, metric_id=wanted, max_sample=1)
    assert len(day.sample_info) in (287, 288)  # maxSample says nothing here
    assert set(series(day)) == {(uptime, ""), (ready, "")}
    steps = [later - earlier for earlier, later in pairwise(series(day)[uptime, ""])]
    assert steps.count(300) >= len(steps) - 1  # it may have started anew
    assert max(series(day)[ready, ""]) > 400  # milliseconds of five minutes
    hour = query(manager, vm.reference)
    assert len(hour.sample_info) in (179, 180)
    folder = query(manager, vc.content.root_folder)
    assert {one.interval for one in folder.sample_info} == {300}
    vm.powered_on = False
    off = query(manager, vm.reference, interval_id=20)
    assert (off.sample_info, off.value) == (None, None)


def test_csv(manager: vim25.PerformanceManager, counters: dict[str, int], vm: SimulatedVm) -> None:
    usage = counters["cpu.usage.average"]
    spec: dict[str, Any] = {"interval_id": 20, "metric_id": [metric(usage)], "max_sample": 2}
    end = datetime.datetime.now(datetime.UTC)
    normal = query(manager, vm.reference, **spec, end_time=end, format="normal")
    csv = query(manager, vm.reference, **spec, end_time=end, format="csv")
    assert isinstance(csv, vim25.PerfEntityMetricCSV)
    assert csv.sample_info_csv == ",".join(
        f"20,{one.timestamp:%Y-%m-%dT%H:%M:%SZ}" for one in normal.sample_info
    )
    assert series(csv)[usage, ""] == ",".join(map(str, series(normal)[usage, ""]))


def test_what_is_refused(
    vc: vijson.Client, manager: vim25.PerformanceManager, vm: SimulatedVm
) -> None:
    bad: list[tuple[Any, dict[str, Any], str]] = [
        (vm.reference, {"interval_id": 60}, "querySpec.interval"),
        (vc.content.root_folder, {"interval_id": 20}, "querySpec.interval"),
        (vm.reference, {"format": "xml"}, "querySpec.format"),
        (vm.reference, {"max_sample": 0}, "querySpec.maxSample"),
        (vm.reference, {"metric_id": [metric(99999)]}, "querySpec.metricId"),
        (manager.reference, {}, "querySpec.entity"),
    ]
    for entity, spec, name in bad:
        with pytest.raises(vim25.InvalidArgument) as caught:
            query(manager, entity, **spec)
        assert caught.value.invalid_property == name
    with pytest.raises(vim25.ManagedObjectNotFound):
        query(manager, vim25.VirtualMachine.reference("vm-77"))
    with pytest.raises(vim25.NotSupported):
        manager.query_perf_composite(vim25.PerfQuerySpec(entity=vm.reference))
