"""When a call may be sent again, and after which pause."""

from __future__ import annotations

import random
import time

from vijson.errors import (
    CertificateError,
    ConnectionFailed,
    ConnectionLost,
    HttpError,
    ProxyRefused,
)

__all__ = ["PASSING", "Attempts", "is_passing"]

PASSING = (408, 429, 502, 503, 504)
"""HTTP statuses of proxies and of servers that are starting."""

_REFUSED = 429
"""The status of a request that was certainly not carried out."""
_MOST = 4
"""How often a call is sent at most."""
_MOST_RENEWALS = 3
"""How often a session is renewed for one call at most."""
_FIRST_PAUSE = 0.2
"""Seconds before the second attempt; they double."""
_LONGEST_PAUSE = 30.0
"""Seconds that a server's Retry-After may ask for."""


class Attempts:
    """The attempts of one call; ``safe`` if it may be carried out twice."""

    def __init__(self, *, safe: bool) -> None:
        self._safe = safe
        self._made = 1
        self._renewals = 0

    def may_renew(self) -> bool:
        """Tell whether the session may be renewed for this call once more."""
        self._renewals += 1
        return self._renewals <= _MOST_RENEWALS

    def may_follow(
        self, error: ConnectionFailed | ConnectionLost | HttpError, *, passing: bool | None = None
    ) -> bool:
        """Tell whether another attempt may follow a failed one; pauses before it.

        ``passing`` says whether the error passes, where `is_passing` does not know.
        """
        if passing is None:
            passing = is_passing(error, safe=self._safe)
        if self._made >= _MOST or not passing:
            return False
        pause = _FIRST_PAUSE * 2 ** (self._made - 1) * random.uniform(0.5, 1.0)  # noqa: S311
        if isinstance(error, HttpError) and error.retry_after is not None:
            pause = max(pause, error.retry_after)
        if pause > _LONGEST_PAUSE:
            return False
        time.sleep(pause)
        self._made += 1
        return True


def is_passing(error: ConnectionFailed | ConnectionLost | HttpError, *, safe: bool) -> bool:
    """Tell whether a call that failed may be sent again; ``safe`` as for `Attempts`."""
    match error:
        case CertificateError() | ProxyRefused():
            return False
        case ConnectionFailed():  # nothing was sent
            return True
        case HttpError(status=status):
            return status == _REFUSED or (safe and status in PASSING)
    return safe
