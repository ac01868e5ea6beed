"""Disturbances on purpose: lost connections, delays, proxies' pages, faults."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Literal

import attrs

import vim25

__all__ = ["Disturbance", "Disturbances", "Drop", "RecordedRequest"]

Drop = Literal["before", "after"]
"""Whether a connection breaks before or after its request is carried out."""


@attrs.frozen
class RecordedRequest:
    """A request as it reached the server."""

    method: str
    path: str
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)

    @property
    def operation(self) -> str:
        """The method or property that was called."""
        return self.path.rpartition("/")[2].partition("?")[0]


@attrs.define(kw_only=True, eq=False)
class Disturbance:
    """What happens to requests; made by `Simulator.disturb`."""

    operation: str | None
    times: int | None
    when: Callable[[RecordedRequest], bool] | None
    delay: float
    drop: Drop | None
    status: int | None
    body: bytes | Callable[[RecordedRequest], bytes]
    headers: Mapping[str, str]
    fault: vim25.MethodFault | None
    happened: int = 0
    """How often it happened."""

    def body_for(self, request: RecordedRequest) -> bytes:
        """Return what is answered to a request."""
        return self.body(request) if callable(self.body) else self.body

    def stop(self) -> None:
        """Let it happen no more."""
        self.times = 0

    def takes(self, request: RecordedRequest) -> bool:
        """Tell whether a request is one that it is meant for."""
        if self.times is not None and self.happened >= self.times:
            return False
        if self.operation is not None and self.operation != request.operation:
            return False
        return self.when is None or self.when(request)


class Disturbances:
    """All that was asked for, in the order in which it was asked for."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._all: list[Disturbance] = []

    def add(self, disturbance: Disturbance) -> None:
        """Add one; earlier ones come first."""
        with self._lock:
            self._all.append(disturbance)

    def of(self, request: RecordedRequest) -> Disturbance | None:
        """Return what happens to a request, and count it."""
        with self._lock:
            for disturbance in self._all:
                if disturbance.takes(request):
                    disturbance.happened += 1
                    return disturbance
        return None
