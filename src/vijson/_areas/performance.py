"""Performance: values of counters by name, of many objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

import vim25
from vijson._inventory.near_names import did_you_mean
from vijson._session.caller import Caller
from vijson.errors import InvalidResponse, NotFound
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["Performance", "Sample"]

_METRICS = 64
"""How many values of objects' counters a server is asked for at once: more it may refuse."""
_REAL_TIME = 20
_PERCENT = "percent"


class Sample(NamedTuple):
    """A value of a counter at a time; a row for ``pandas.DataFrame``."""

    moid: str
    """The object's moId."""
    counter: str
    """``cpu.usage.average``."""
    instance: str
    """A device of the object, such as a CPU's number; ``""`` for all of it."""
    time: datetime
    """The end of the interval."""
    value: float
    """In the counter's ``unit``; a percentage as such, 12.5, though servers send hundredths."""
    unit: str
    """``percent``, ``kiloBytes``, ``megaHertz``..."""


class Performance:
    """What a vCenter knows of the performance of its objects.

        for sample in vc.performance.query(vms, ["cpu.usage.average"], samples=3):
            print(sample.moid, sample.time, sample.value)

    Counters are read once, with the first query.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def counters(self) -> Mapping[str, vim25.PerfCounterInfo]:
        """The counters by name: group, name and rollup, ``cpu.usage.average``."""
        known = self._manager.get_perf_counter()
        if not known:
            raise InvalidResponse("expected counters, found none", "", "perfCounter")
        return {_name(counter): counter for counter in known}

    def query(
        self,
        objects: Iterable[ManagedObject | ManagedObjectReference],
        counters: Sequence[str],
        *,
        interval: int | None = None,
        samples: int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        instances: str = "",
    ) -> Iterator[Sample]:
        """Yield values of counters, object by object and counter by counter, oldest first.

        ``objects`` are stubs or references of VMs, hosts and others; many are asked for at
        once. ``interval`` is in seconds: 20 for the values of the last hour, which VMs and
        hosts have, or one of those that the server keeps, 300, 1800, 7200 and 86400 by
        default. Without one it is 20. ``samples`` is how many of the latest 20-second values
        are wanted; ``start`` and ``end`` bound the time. ``instances`` is ``""`` for the whole
        object, ``"*"`` for each device, or the name of one. An object without values yields
        none. Raises `vijson.NotFound` for an unknown counter, with near names, and the
        faults of `vim25.PerformanceManager.query_perf`, which names the page. Needs
        System.View.
        """
        if isinstance(counters, str):
            raise TypeError("counters: expected a list of names, found one text")
        wanted = {self._counter(name).key: name for name in counters}
        if not wanted:
            raise ValueError("counters: expected names of counters, found none")
        metrics = [vim25.PerfMetricId(counter_id=key, instance=instances) for key in wanted]
        specs = (
            vim25.PerfQuerySpec(
                entity=_reference(item),
                start_time=start,
                end_time=end,
                max_sample=samples,
                metric_id=metrics,
                interval_id=interval or _REAL_TIME,
                format=vim25.PerfFormat.NORMAL.value,
            )
            for item in objects
        )
        return self._samples(specs, max(1, _METRICS // len(metrics)), wanted)

    def available(
        self, obj: ManagedObject | ManagedObjectReference, *, interval: int | None = None
    ) -> list[str]:
        """Return the names of the counters of which an object has values, of all instances."""
        entity: Any = _reference(obj)
        found = self._manager.query_available_perf_metric(
            entity=entity, interval_id=interval or _REAL_TIME
        )
        names = {counter.key: name for name, counter in self.counters.items()}
        return sorted({names[item.counter_id] for item in found or () if item.counter_id in names})

    @cached_property
    def _manager(self) -> vim25.PerformanceManager:
        client = self._client
        reference = client.existing(client.content.perf_manager, "performance manager")
        return vim25.PerformanceManager(reference, client.calling(safe=True))

    def _counter(self, name: str) -> vim25.PerfCounterInfo:
        found = self.counters.get(name)
        if found is None:
            hint, close = did_you_mean(name, self.counters, "see performance.counters")
            raise NotFound(f"{self._client.host} has no counter {name!r} - {hint}", close)
        return found

    def _samples(
        self, specs: Iterable[vim25.PerfQuerySpec], size: int, wanted: Mapping[int, str]
    ) -> Iterator[Sample]:
        batch: list[vim25.PerfQuerySpec] = []
        for spec in specs:
            batch.append(spec)
            if len(batch) == size:
                yield from self._query(batch, wanted)
                batch = []
        if batch:
            yield from self._query(batch, wanted)

    def _query(
        self, specs: list[vim25.PerfQuerySpec], wanted: Mapping[int, str]
    ) -> Iterator[Sample]:
        for metric in self._manager.query_perf(query_spec=specs) or ():
            if not isinstance(metric, vim25.PerfEntityMetric):
                continue
            times = [info.timestamp for info in metric.sample_info or ()]
            for series in metric.value or ():
                name = wanted.get(series.id.counter_id)
                if name is None or not isinstance(series, vim25.PerfMetricIntSeries):
                    continue
                unit = self.counters[name].unit_info.key
                scale = 100 if unit == _PERCENT else 1
                moid, instance = metric.entity.value, series.id.instance
                for time, value in zip(times, series.value or (), strict=False):
                    if value >= 0:  # -1 stands for none
                        yield Sample(moid, name, instance, time, value / scale, unit)


def _name(counter: vim25.PerfCounterInfo) -> str:
    rollup = counter.rollup_type.value
    return f"{counter.group_info.key}.{counter.name_info.key}.{rollup}"


def _reference(item: ManagedObject | ManagedObjectReference) -> ManagedObjectReference:
    found = item.reference if isinstance(item, ManagedObject) else item
    if not isinstance(found, ManagedObjectReference):
        raise TypeError(f"objects: expected stubs or references, found {item!r}")
    return found
