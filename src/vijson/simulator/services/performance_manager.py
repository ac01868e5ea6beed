"""The performance manager: counters, and their values of any managed entity."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.faults import invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.performance_counters import COUNTERS, Counter, describe_performance
from vijson.simulator.services.performance_series import (
    HISTORICAL,
    REAL_TIME,
    Interval,
    sample_times,
    timestamp,
    value_at,
)
from vijson.simulator.services.simulated_vm import SimulatedVm
from vmodl import ManagedObjectReference

__all__ = ["PerformanceManager"]

_REAL_TIME_TYPES = (vim25.VirtualMachine, vim25.HostSystem)
"""What has values of the last hour, too; all else has only those that are kept."""
_EACH = "*"
_INTERVALS = {one.period: one for one in (REAL_TIME, *HISTORICAL.values())}


class PerformanceManager(SimulatedObject):
    """Answers with made-up values (docs/protocol.md, performance)."""

    stub = vim25.PerformanceManager

    def __init__(self, inventory: Inventory) -> None:
        super().__init__(inventory, "PerfMgr")

    @property
    def revision(self) -> int:
        return 0

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "description": describe_performance,
            "perfCounter": lambda: [counter.info() for counter in COUNTERS.values()],
            "historicalInterval": _historical_intervals,
        }

    # Counters.

    @implements("QueryPerfCounter")
    def query_perf_counter(self, call: Call, counter_id: list[int]) -> list[vim25.PerfCounterInfo]:
        """Return some counters by their keys."""
        return [_counter(key, "counterId").info() for key in counter_id]

    @implements("QueryPerfCounterByLevel")
    def query_perf_counter_by_level(self, call: Call, level: int) -> list[vim25.PerfCounterInfo]:
        """Return the counters that are kept at a collection level."""
        if not 1 <= level <= 4:
            raise invalid_argument("level", str(level))
        return [one.info() for one in COUNTERS.values() if one.level <= level]

    @implements("QueryPerfProviderSummary")
    def query_perf_provider_summary(
        self, call: Call, entity: ManagedObjectReference
    ) -> vim25.PerfProviderSummary:
        """Tell which kinds of values an object has."""
        current = _has_real_time(self._entity(entity, "entity", call.session))
        return vim25.PerfProviderSummary(
            entity=entity,
            current_supported=current,
            summary_supported=True,
            refresh_rate=REAL_TIME.period if current else None,
        )

    # Values.

    @implements("QueryAvailablePerfMetric")
    def query_available_perf_metric(
        self,
        call: Call,
        entity: ManagedObjectReference,
        begin_time: datetime | None,
        end_time: datetime | None,
        interval_id: int | None,
    ) -> list[vim25.PerfMetricId]:
        """Return of what an object has values, of one interval or any, in a time or ever."""
        item = self._entity(entity, "entity", call.session)
        intervals = list(_INTERVALS.values())
        if interval_id is not None:
            intervals = [_interval(interval_id, "intervalId")]
        found: dict[tuple[int, str], vim25.PerfMetricId] = {}
        for interval in intervals:
            if self._times(item, interval, begin_time, end_time):
                for counter, instance in _metrics(item, interval):
                    metric = vim25.PerfMetricId(counter_id=counter.key, instance=instance)
                    found[counter.key, instance] = metric
        return list(found.values())

    @implements("QueryPerf")
    def query_perf(
        self, call: Call, query_spec: list[vim25.PerfQuerySpec]
    ) -> list[vim25.PerfEntityMetricBase]:
        """Return series of values, object by object."""
        return [self._series(spec, call.session) for spec in query_spec]

    def _series(
        self, spec: vim25.PerfQuerySpec, session: Session | None
    ) -> vim25.PerfEntityMetricBase:
        item = self._entity(spec.entity, "querySpec.entity", session)
        if spec.format not in (None, *(one.value for one in vim25.PerfFormat)):
            raise invalid_argument("querySpec.format", spec.format or "")
        if spec.max_sample is not None and spec.max_sample <= 0:
            raise invalid_argument("querySpec.maxSample", str(spec.max_sample))
        has_real_time = _has_real_time(item)
        interval = REAL_TIME if has_real_time else HISTORICAL["Past day"]
        if spec.interval_id is not None:
            interval = _interval(spec.interval_id, "querySpec.interval")
        if interval is REAL_TIME and not has_real_time:
            raise invalid_argument("querySpec.interval", f"{spec.entity.type} has no such values")
        times = self._times(item, interval, spec.start_time, spec.end_time)
        if interval is REAL_TIME and spec.max_sample is not None:  # for others it says nothing
            times = times[-spec.max_sample :]
        metrics = _chosen(_metrics(item, interval), spec.metric_id) if times else ()
        values = [
            (
                vim25.PerfMetricId(counter_id=counter.key, instance=instance),
                [value_at(spec.entity, counter, instance, at, interval.period) for at in times],
            )
            for counter, instance in metrics
        ]
        shape = _csv if spec.format == vim25.PerfFormat.CSV.value else _normal
        return shape(spec.entity, times, interval.period, values)

    def _times(
        self,
        item: SimulatedObject,
        interval: Interval,
        begin: datetime | None,
        end: datetime | None,
    ) -> list[int]:
        """Return when an object was measured."""
        is_off = isinstance(item, SimulatedVm) and not item.powered_on
        if interval is REAL_TIME and (is_off or not _has_real_time(item)):
            return []
        return sample_times(interval, begin, end, self.inventory.now())

    def _entity(
        self, reference: ManagedObjectReference, argument: str, session: Session | None
    ) -> SimulatedObject:
        item = self.inventory.find(reference, session)
        if not issubclass(item.stub, vim25.ManagedEntity):
            raise invalid_argument(argument, reference.type)
        return item


Values = list[tuple[vim25.PerfMetricId, list[int]]]


def _normal(
    entity: ManagedObjectReference, times: list[int], period: int, values: Values
) -> vim25.PerfEntityMetric:
    samples = [vim25.PerfSampleInfo(timestamp=timestamp(at), interval=period) for at in times]
    series: list[vim25.PerfMetricSeries] = [
        vim25.PerfMetricIntSeries(id=metric, value=numbers) for metric, numbers in values
    ]
    return vim25.PerfEntityMetric(entity=entity, sample_info=samples or None, value=series or None)


def _csv(
    entity: ManagedObjectReference, times: list[int], period: int, values: Values
) -> vim25.PerfEntityMetricCSV:
    samples = [f"{period},{timestamp(at):%Y-%m-%dT%H:%M:%SZ}" for at in times]
    series = [
        vim25.PerfMetricSeriesCSV(id=metric, value=",".join(map(str, numbers)))
        for metric, numbers in values
    ]
    return vim25.PerfEntityMetricCSV(
        entity=entity, sample_info_csv=",".join(samples), value=series or None
    )


def _metrics(item: SimulatedObject, interval: Interval) -> Iterator[tuple[Counter, str]]:
    """Yield of what an object has values: counters, of devices and of all together."""
    for counter in COUNTERS.values():
        if not issubclass(item.stub, counter.of):
            continue
        devices = _devices(item, counter.devices) if counter.devices else []
        for instance in [""] * counter.has_total + devices:
            if counter.level_of(instance) <= interval.level:
                yield counter, instance


def _devices(item: SimulatedObject, kind: str) -> list[str]:
    """Return the names of a VM's devices; others tell totals alone."""
    if not isinstance(item, SimulatedVm):
        return []
    match kind:
        case "cpu":
            return [str(number) for number in range(item.read("config", None).hardware.num_cpu)]
        case "nic":
            return [str(nic.key) for nic in item.nics]
        case "disk":
            return [f"scsi0:{number}" for number, _ in enumerate(item.disks)]
    return ["ds"]


def _chosen(
    metrics: Iterator[tuple[Counter, str]], wanted: list[vim25.PerfMetricId] | None
) -> list[tuple[Counter, str]]:
    """Return those that were asked for; an object may have no values of some."""
    if wanted is None:
        return list(metrics)
    names = {(_counter(one.counter_id, "querySpec.metricId").key, one.instance) for one in wanted}
    return [
        (counter, instance)
        for counter, instance in metrics
        if names & {(counter.key, instance), (counter.key, _EACH)}
    ]


def _counter(key: int, argument: str) -> Counter:
    if key not in COUNTERS:
        raise invalid_argument(argument, str(key))
    return COUNTERS[key]


def _interval(period: int, argument: str) -> Interval:
    if period not in _INTERVALS:
        raise invalid_argument(argument, str(period))
    return _INTERVALS[period]


def _has_real_time(item: SimulatedObject) -> bool:
    return issubclass(item.stub, _REAL_TIME_TYPES)


def _historical_intervals() -> list[vim25.PerfInterval]:
    return [
        vim25.PerfInterval(
            key=key,
            sampling_period=interval.period,
            name=name,
            length=interval.kept,
            level=interval.level,
            enabled=True,
        )
        for key, (name, interval) in enumerate(HISTORICAL.items(), 1)
    ]
