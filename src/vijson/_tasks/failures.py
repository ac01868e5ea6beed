"""When a wait that fails again and again is given up."""

from __future__ import annotations

import time

import vim25
from vijson._session.retries import RetryPolicy

__all__ = ["Failures"]


class Failures:
    """What has failed since a wait last succeeded."""

    def __init__(self, policy: RetryPolicy) -> None:
        self._policy = policy
        self.idle = 0.0
        """Seconds of the pause after a wait that ended at once and told nothing."""
        self.clear()

    def clear(self) -> None:
        """Know of no failure."""
        self._since: float | None = None
        self._refusals = 0
        self._limit = self._policy.refusals

    def count(self, error: Exception, *, with_session: bool) -> None:
        """Count a failure; without the session that was asked, it says little."""
        self._since = self._since or time.monotonic()
        self._limit = self._policy.refusals
        if isinstance(error, vim25.NotAuthenticated):
            self._limit = self._policy.refused_sessions
        elif not with_session:
            self._refusals = 0  # what was lost went with the earlier session
            return
        if not self._policy.passes(error, safe=True):
            self._refusals += 1

    @property
    def pause(self) -> float | None:
        """The seconds until the next attempt; ``None`` when it is time to give up."""
        if self._refusals > self._limit:
            return None
        return self._policy.outage_pause(time.monotonic() - (self._since or time.monotonic()))
