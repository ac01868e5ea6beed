"""The one retry policy: what passes, how often it is tried again, and after which pauses."""

from __future__ import annotations

import random
import time

import attrs

from vijson.errors import (
    CertificateError,
    ConnectionFailed,
    ConnectionLost,
    Error,
    HttpError,
    ProxyRefused,
)

__all__ = ["RETRIES", "Attempts", "RetryPolicy"]

_PASSING = (408, 429, 502, 503, 504)
"""HTTP statuses of proxies and of servers that are starting."""
_REFUSED = 429
"""The status of a request that was certainly not carried out."""
_ONCE = ("attempts", "looks", "longest_wait")
"""What there has to be at least one of."""
_TIMEOUT = 408
"""The status of a proxy that waited too long."""


@attrs.frozen(kw_only=True)
class RetryPolicy:
    """What is tried again, how often, and after which pauses, all of them in seconds.

    As in ``vijson.connect(..., retries=vijson.RetryPolicy(patience=60))``; the defaults suit a
    vCenter that restarts now and then. Pauses differ by chance, down to a half, so that many
    clients do not come at once. Which errors pass is no setting: what may have been carried
    out is never sent again, whatever these say. Raises `ValueError` for numbers below 0, and
    for no attempt at all.
    """

    attempts: int = 4
    """How often a call is sent at most."""
    renewals: int = 3
    """How often a session is renewed for one call at most."""
    first_pause: float = 0.2
    """Before the second attempt; the pauses double, up to the longest."""
    longest_pause: float = 30.0
    """Also of those that a server asks for in ``Retry-After``; else its error is raised."""
    patience: float = 300.0
    """For how long a server that does not answer is outlasted, by waits and by fleets."""
    longest_outage_pause: float = 10.0
    """Between attempts meanwhile; as long as it has been failing, at most this."""
    refusals: int = 3
    """How many faults in a row end a wait, other than those of a restart."""
    refused_sessions: int = 10
    """How many sessions in a row that are refused at once end a wait."""
    longest_wait: int = 20
    """How long a call that waits for tasks stays open: less than any proxy allows."""
    longest_delay: float = 10.0
    """By how much the answer to such a call may be late."""
    looks: int = 4
    """How often a VM's tasks are looked at for one whose answer was lost."""
    look_pause: float = 1.0
    """Between these looks: the server may still be busy with the request."""
    look_patience: float = 60.0
    """For how long a VM's tasks may be unreadable meanwhile."""
    clock_slack: float = 1.0
    """By how much the server's times may be rounded."""

    def __attrs_post_init__(self) -> None:
        for field in attrs.fields(RetryPolicy):
            value, least = getattr(self, field.name), 1 if field.name in _ONCE else 0
            whole = isinstance(field.default, int)
            number = isinstance(value, int if whole else int | float)
            if not number or isinstance(value, bool) or not value >= least:
                kind = "whole number" if whole else "number"
                raise ValueError(f"{field.name}: expected a {kind}, {least} or more, not {value!r}")

    def passes(self, error: Exception, *, safe: bool) -> bool:
        """Tell whether a call that failed may be sent again.

        ``safe`` says that it may be carried out twice; others are sent again only if they
        were certainly not carried out.
        """
        match error:
            case CertificateError() | ProxyRefused():
                return False
            case ConnectionFailed():  # nothing was sent
                return True
            case HttpError(status=status):
                return status == _REFUSED or (safe and status in _PASSING)
            case ConnectionLost():
                return safe
        return False

    def may_be_done(self, error: Error) -> bool:
        """Tell whether a call that failed so may have been carried out all the same.

        A server or proxy that fails without a fault may have done it.
        """
        if isinstance(error, HttpError):
            return error.status >= 500 or error.status == _TIMEOUT
        return not isinstance(error, ConnectionFailed)

    def pause(self, made: int, error: Exception) -> float | None:
        """Return the pause after so many attempts; ``None`` if no other one may follow."""
        if made >= self.attempts:
            return None
        doubled = self.first_pause * 2.0 ** min(made - 1, 100)
        pause = _about(min(doubled, self.longest_pause))
        if isinstance(error, HttpError) and error.retry_after is not None:
            if error.retry_after > self.longest_pause:
                return None
            pause = max(pause, error.retry_after)
        return pause

    def outage_pause(self, seconds: float) -> float | None:
        """Return the pause when it has failed for so long; ``None`` if patience is at an end."""
        if seconds > self.patience:
            return None
        return _about(min(self.longest_outage_pause, max(self.first_pause, seconds)))


def _about(seconds: float) -> float:
    return seconds * random.uniform(0.5, 1.0)  # noqa: S311  # no secret


RETRIES = RetryPolicy()
"""What holds unless somebody says otherwise."""


class Attempts:
    """The attempts of one call; ``safe`` as for `RetryPolicy.passes`."""

    def __init__(self, policy: RetryPolicy, *, safe: bool) -> None:
        self._policy = policy
        self._safe = safe
        self._made = 1
        self._renewals = 0

    def may_renew(self) -> bool:
        """Tell whether the session may be renewed for this call once more."""
        self._renewals += 1
        return self._renewals <= self._policy.renewals

    def may_follow(self, error: Exception, *, passing: bool | None = None) -> bool:
        """Tell whether another attempt may follow a failed one; pauses before it.

        ``passing`` says whether the error passes, where the policy does not know.
        """
        if passing is None:
            passing = self._policy.passes(error, safe=self._safe)
        pause = self._policy.pause(self._made, error) if passing else None
        if pause is None:
            return False
        time.sleep(pause)
        self._made += 1
        return True
