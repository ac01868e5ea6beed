"""When a wait that fails again and again is given up."""

from __future__ import annotations

import time

import vim25
from vijson._session.retries import PASSING
from vijson.errors import ConnectionFailed, ConnectionLost, HttpError

__all__ = ["Failures"]

_PATIENCE = 300.0
"""Seconds of failures in a row after which the waits are given up."""
_REFUSALS = 3
"""Faults in a row of one session, other than those of a restart, after which they are given up."""
_REFUSED_SESSIONS = 10
"""Sessions in a row that the server has refused at once, after which they are given up."""


class Failures:
    """What has failed since a wait last succeeded."""

    def __init__(self) -> None:
        self.idle = 0
        """Waits in a row that ended at once and told nothing."""
        self.clear()

    def clear(self) -> None:
        """Know of no failure."""
        self._since: float | None = None
        self._refusals = 0
        self._limit = _REFUSALS

    def count(self, error: Exception, *, with_session: bool) -> None:
        """Count a failure; without the session that was asked, it says little."""
        self._since = self._since or time.monotonic()
        self._limit = _REFUSALS
        if isinstance(error, vim25.NotAuthenticated):
            self._limit = _REFUSED_SESSIONS
        elif not with_session:
            self._refusals = 0  # what was lost went with the earlier session
            return
        if not isinstance(error, ConnectionLost | ConnectionFailed | HttpError) or (
            isinstance(error, HttpError) and error.status not in PASSING
        ):
            self._refusals += 1

    @property
    def seconds(self) -> float:
        """How long it has been failing."""
        return 0.0 if self._since is None else time.monotonic() - self._since

    @property
    def are_too_many(self) -> bool:
        """Whether it is time to give up."""
        return self._refusals > self._limit or self.seconds > _PATIENCE
