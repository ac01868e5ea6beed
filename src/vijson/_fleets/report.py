"""The report of a fleet: counts, times and faults, of constant size."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from typing import Any

from vijson._fleets.jobs import OutcomeState

__all__ = ["FleetReport"]


class FleetReport:
    """What became of a fleet, however large."""

    def __init__(self) -> None:
        self.counts: Counter[OutcomeState] = Counter()
        """Guests by state: succeeded, failed, unknown, changed."""
        self.faults: Counter[str] = Counter()
        """Failed and unknown guests by the type of their error."""
        self.seconds = 0.0
        """How long the run took."""
        self.shortest: float | None = None
        self.longest: float | None = None
        """Seconds from submission to the end, of the quickest and the slowest guest."""
        self._total = 0.0
        self._timed = 0

    @property
    def average(self) -> float | None:
        """Seconds that a guest took on average; ``None`` before the first."""
        return self._total / self._timed if self._timed else None

    def add(self, state: OutcomeState, error: Exception | None, seconds: float | None) -> None:
        """Count a guest."""
        self.counts[state] += 1
        if error is not None:
            self.faults[type(error).__name__] += 1
        if seconds is not None:
            self._total += seconds
            self._timed += 1
            self.shortest = min(seconds, self.shortest or seconds)
            self.longest = max(seconds, self.longest or seconds)

    def as_dict(self) -> dict[str, Any]:
        """Return the figures; times are in seconds."""
        return {
            "guests": self.counts.total(),
            "counts": dict(self.counts),
            "faults": dict(self.faults),
            "seconds": self.seconds,
            "shortest": self.shortest,
            "average": self.average,
            "longest": self.longest,
        }

    def as_json(self) -> str:
        """Return the figures as JSON."""
        return json.dumps(self.as_dict(), indent=2)

    def as_csv(self) -> str:
        """Return the figures as CSV: what, which, value."""
        file = io.StringIO()
        writer = csv.writer(file)
        writer.writerow(("figure", "of", "value"))
        for name, value in self.as_dict().items():
            if isinstance(value, dict):
                writer.writerows((name, key, count) for key, count in value.items())
            else:
                writer.writerow((name, "", "" if value is None else value))
        return file.getvalue()

    def __str__(self) -> str:
        counts = ", ".join(f"{count} {state}" for state, count in self.counts.items())
        return f"{self.counts.total()} guests in {self.seconds:.1f} s: {counts or 'none'}"
