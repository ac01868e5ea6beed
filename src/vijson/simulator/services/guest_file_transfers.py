"""Files on their way into guests and out of them: each has a URL that works once."""

from __future__ import annotations

import secrets
from collections.abc import Callable

import attrs

__all__ = ["GuestFileTransfer", "GuestFileTransfers"]

_OPEN = 1000
"""Transfers that are open at once; earlier ones are given up."""


@attrs.frozen(eq=False, kw_only=True)
class GuestFileTransfer:
    """A transfer that was initiated."""

    size: int
    content: bytes | None = attrs.field(default=None, repr=False)
    """What is read from the guest; ``None`` for what is written to it."""
    store: Callable[[bytes], None] | None = None
    """Writes what has arrived; raises a fault."""


class GuestFileTransfers:
    """The transfers that nobody has carried out yet."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, str], GuestFileTransfer] = {}
        self._last = 0
        self.port = 443
        """The port of the URLs; the server sets it."""
        self.host = "127.0.0.1"
        """The host of the URLs, or ``*``, for which clients put the host that they know."""

    def open(self, transfer: GuestFileTransfer) -> str:
        """Return the URL that carries a transfer out."""
        self._last += 1
        number, token = str(self._last), secrets.token_hex(16)
        self._open[number, token] = transfer
        while len(self._open) > _OPEN:
            del self._open[next(iter(self._open))]
        return f"https://{self.host}:{self.port}/guestFile?id={number}&token={token}"

    def find(self, number: str, token: str) -> GuestFileTransfer | None:
        """Return the transfer of a URL, as long as nobody has begun it."""
        return self._open.get((number, token))

    def begin(self, number: str, token: str) -> GuestFileTransfer | None:
        """Return the transfer of a URL, which no longer works."""
        return self._open.pop((number, token), None)
