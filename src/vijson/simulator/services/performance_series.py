"""Series of performance values: always the same ones of an object, a counter and a time."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from hashlib import blake2b

import attrs

import vim25
from vijson.simulator.services.performance_counters import Counter
from vmodl import ManagedObjectReference

__all__ = ["HISTORICAL", "REAL_TIME", "Interval", "sample_times", "timestamp", "value_at"]

_DAY = 86_400


@attrs.frozen
class Interval:
    """How often samples are taken, and how long they are kept, in seconds."""

    period: int
    kept: int
    level: int
    """The collection level: counters of higher ones are not kept."""


REAL_TIME = Interval(20, 3600, 4)
HISTORICAL = {
    "Past day": Interval(300, _DAY, 1),
    "Past week": Interval(1800, 7 * _DAY, 1),
    "Past month": Interval(7200, 30 * _DAY, 1),
    "Past year": Interval(_DAY, 365 * _DAY, 1),
}


def sample_times(
    interval: Interval, begin: datetime | None, end: datetime | None, now: datetime
) -> list[int]:
    """Return when samples were taken, in seconds since 1970: after ``begin``, and up to ``end``."""
    period, latest = interval.period, now.timestamp()
    earliest = latest - interval.kept
    if begin is not None:
        earliest = max(earliest, begin.timestamp())
    if end is not None:
        latest = min(latest, end.timestamp())
    return list(range((int(earliest // period) + 1) * period, int(latest) + 1, period))


def value_at(
    entity: ManagedObjectReference, counter: Counter, instance: str, moment: int, period: int
) -> int:
    """Return a value, a pure function: a level of its own, a daily wave, and some noise."""
    seed = f"{entity.type}:{entity.value}:{counter.name}:{instance}"
    if counter.unit == vim25.PerformanceManagerUnit.SECOND:
        return (moment + int(_part(seed) * counter.high)) % counter.high
    wave = (1 + math.sin(2 * math.pi * (moment / _DAY + _part(f"{seed}:phase")))) / 2
    part = 0.5 * _part(seed) + 0.3 * wave + 0.2 * _part(f"{seed}:{moment // period * period}")
    value = counter.low + part * (counter.high - counter.low)
    if counter.stats == vim25.PerfStatsType.DELTA:  # the bounds are those of 20 seconds
        value *= period / REAL_TIME.period
    return round(value)


def timestamp(moment: int) -> datetime:
    """Return a sample's time."""
    return datetime.fromtimestamp(moment, UTC)


def _part(seed: str) -> float:
    """Return a number from 0 to 1 that a text always has."""
    return int.from_bytes(blake2b(seed.encode(), digest_size=4).digest()) / 2**32
