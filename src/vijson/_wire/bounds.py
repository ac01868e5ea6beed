"""What an answer may take: time, size, and no packing."""

from __future__ import annotations

import ssl
import time
from typing import TYPE_CHECKING

import urllib3
from urllib3.exceptions import ProtocolError

from vijson.errors import InvalidResponse

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["LARGEST", "TimedConnection", "TimedSocket", "check_seconds", "read_body"]

LARGEST = 512 * 1024 * 1024
"""Bytes that a response may have."""
_CHUNK = 1024 * 1024
"""Bytes that are read of it at once."""
_SLOWEST = 10_000
"""Bytes a second at which the content of a response may come when its time is over."""
_LONGEST = 86_400
"""Seconds that may be waited for an answer."""

_FRAMING = {"connection", "content-length", "transfer-encoding"}
"""Headers of which an empty response must have one, or nobody knows that it is empty."""


def check_seconds(name: str, value: float) -> None:
    """Raise `ValueError` for what is no time to wait for an answer."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0 < value <= _LONGEST:
        raise ValueError(f"{name}: expected more than 0 and at most {_LONGEST} seconds")


class TimedSocket(ssl.SSLSocket):
    """Lets its timeout hold for all that is received, not for each part of it.

    So an answer that drips ends in time, whatever it drips: interim answers, headers,
    chunks' extensions, trailers. Only content that comes fast enough extends it, and
    only as far as there is more of it than of all the rest.
    """

    _longest: float | None = None
    _began = 0.0
    _received = 0
    _content = 0

    def settimeout(self, value: float | None) -> None:
        super().settimeout(value)
        self._longest = value
        self._began, self._received, self._content = time.monotonic(), 0, 0

    def extend(self, length: int) -> None:
        """Allow for the time that content of this length may have taken."""
        self._content += length

    def recv_into(self, buffer: WriteableBuffer, nbytes: int | None = None, flags: int = 0) -> int:
        if self._longest is None:
            return super().recv_into(buffer, nbytes, flags)
        rest = self._received - self._content
        allowed = self._longest + max(0, self._content - rest) / _SLOWEST
        remaining = self._began + allowed - time.monotonic()
        if remaining <= 0:
            raise TimeoutError("The read operation timed out")
        super().settimeout(min(self._longest, remaining))
        received = super().recv_into(buffer, nbytes, flags)
        self._received += received
        return received


class TimedConnection:
    """A connection that knows its socket also after it was closed for further requests."""

    timed: TimedSocket | None = None

    def extend(self, length: int) -> None:
        """Allow for the time that content of this length may have taken."""
        if self.timed is not None:
            self.timed.extend(length)


def read_body(response: urllib3.BaseHTTPResponse, largest: int, what: str) -> bytes:
    """Read the body, but no endless one, and none that was packed without being asked for."""
    body = bytearray()
    packing = response.headers.get("Content-Encoding", "").strip().lower()
    if packing not in ("", "identity"):
        _drop(response)
        raise InvalidResponse(f"packed as {packing[:20]}, which nobody asked for", "", what)
    connection = response.connection
    while chunk := response.read1(_CHUNK, decode_content=False):
        body += chunk
        if isinstance(connection, TimedConnection):
            connection.extend(len(chunk))
        if len(body) > largest:
            _drop(response)
            raise InvalidResponse(f"more than {largest >> 20} MiB - ask for less at once", "", what)
    response.release_conn()
    if not body and response.status == 200 and not _FRAMING & {*map(str.lower, response.headers)}:
        raise ProtocolError("the answer broke off in its head")
    return bytes(body)


def _drop(response: urllib3.BaseHTTPResponse) -> None:
    response.close()
    response.release_conn()  # closed, it still has its place in the pool
