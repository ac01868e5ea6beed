"""Files by their URLs: the same trust, proxy and time limits as of calls, and no memory."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import IO, Protocol
from urllib.parse import urlsplit

import attrs
import urllib3

from vijson._wire.address import Address
from vijson._wire.bounds import TimedConnection
from vijson._wire.route import Route
from vijson._wire.transport import Transport
from vijson.errors import ConnectionLost, Error, HttpError, InvalidResponse
from vmodl import concealed, without_frames

__all__ = ["FileTransport", "Progress", "file_transport"]

Progress = Callable[[int, int], object]
"""Is called with how many bytes have been moved, and how many there are."""

_CHUNK = 1 << 18
"""Bytes that are moved at once."""


class Readable(Protocol):
    """What bytes are read from."""

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes; none at the end."""
        ...


def file_transport(
    route: Route, url: str, thumbprint_of_host: Callable[[], str | None]
) -> tuple[FileTransport, str]:
    """Return what moves the file of a URL, and its path there.

    A host ``*`` is the server itself. Another host is trusted as the server is; where that
    is by a pinned certificate, it has one of its own, which ``thumbprint_of_host`` finds out.
    Raises `vijson.InvalidResponse` for what is no URL of a file.
    """
    found = _place(url)
    if found is None:
        raise InvalidResponse("expected an https URL of a file", "", "a file transfer")
    host, port, path = found
    if host in ("*", route.address.host):
        return FileTransport(attrs.evolve(route, address=Address(route.address.host, port))), path
    route = attrs.evolve(route, address=Address(host, port))
    if route.thumbprint is not None and (pin := thumbprint_of_host()) is not None:
        route = attrs.evolve(route, thumbprint=pin)
    return FileTransport(route), path


def _place(url: str) -> tuple[str, int, str] | None:
    """Return host, port and path of a URL, which has a token; ``None`` if it is of no file."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or 443
    except ValueError:
        return None
    if parts.scheme != "https" or not host or not parts.path.startswith("/"):
        return None
    return host, port, concealed(f"{parts.path}?{parts.query}" if parts.query else parts.path)


class FileTransport(Transport):
    """Moves one file; to leave it closes the connection."""

    def __enter__(self) -> FileTransport:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def put(self, path: str, source: Readable, size: int, on_progress: Progress | None) -> None:
        """Send a file of some bytes; raises as `Transport.request`, and `vijson.HttpError`."""
        counted = _Counted(source, size, on_progress)
        headers = {"Content-Length": str(size), "Content-Type": "application/octet-stream"}
        response = self._open("PUT", path, headers, counted)
        try:
            self._check(response, "PUT")
        finally:
            response.close()
        if source.read(1):
            raise Error(f"the file has more than {size} bytes now: was it changed meanwhile?")
        if counted.moved != size:
            raise ConnectionLost(f"{self.address} took {counted.moved} of {size} bytes of a file")

    def get(self, path: str, target: IO[bytes], size: int, on_progress: Progress | None) -> None:
        """Receive a file of some bytes; raises as `put`."""
        response = self._open("GET", path, {}, None)
        moved = 0
        try:
            self._check(response, "GET")
            connection = response.connection
            while chunk := self._chunk(response, moved, size):
                moved += len(chunk)
                if moved > size:
                    break
                target.write(chunk)
                if isinstance(connection, TimedConnection):
                    connection.extend(len(chunk))
                if on_progress is not None:
                    on_progress(moved, size)
        finally:
            response.close()
        if moved != size:
            raise ConnectionLost(f"{self.address} sent {moved} of {size} bytes of a file")

    def _chunk(self, response: urllib3.BaseHTTPResponse, moved: int, size: int) -> bytes:
        try:
            return response.read1(_CHUNK, decode_content=False)
        except Error:
            raise
        except Exception as error:
            raise ConnectionLost(
                f"{self.address} sent {moved} of {size} bytes of a file ({type(error).__name__})"
            ) from None

    def _open(
        self, method: str, path: str, headers: dict[str, str], body: _Counted | None
    ) -> urllib3.BaseHTTPResponse:
        self.check_process()
        outer = sys.exception()
        try:
            return self._sent(method, path, body, headers, self.timeout)
        except Error as error:
            raise without_frames(error, outer)  # noqa: B904  # the same one
        except _SourceFailed as error:
            raise error.problem from None
        except Exception as error:  # not its own words: they may hold the URL, and its token
            raise ConnectionLost(
                f"{method} of a file on {self.address}: the connection broke "
                f"({type(error).__name__})"
            ) from None

    def _check(self, response: urllib3.BaseHTTPResponse, method: str) -> None:
        if not 200 <= response.status < 300:
            raise HttpError(
                f"{method} of a file on {self.address}: HTTP {response.status}",
                response.status,
                "",
            )


class _SourceFailed(Exception):
    """What is sent can't be read."""

    def __init__(self, problem: BaseException) -> None:
        super().__init__(problem)
        self.problem = problem


class _Counted:
    """A file that tells how much of it was read, and is never longer than it was said to be."""

    def __init__(self, source: Readable, size: int, on_progress: Progress | None) -> None:
        self._source = source
        self._size = size
        self._on_progress = on_progress
        self.moved = 0

    def read(self, size: int = -1, /) -> bytes:
        remaining = self._size - self.moved
        if remaining <= 0:
            return b""
        wanted = min(remaining, _CHUNK if size < 0 else max(size, _CHUNK))
        try:
            chunk = self._source.read(wanted)
            if not chunk:
                found = f"the file ends after {self.moved} of {self._size} bytes"
                raise Error(f"{found}: was it changed meanwhile?")
            self.moved += len(chunk)
            if self._on_progress is not None:
                self._on_progress(self.moved, self._size)
        except BaseException as error:
            raise _SourceFailed(error) from error
        return chunk


def _without_query(record: logging.LogRecord) -> bool:
    """Hide what is behind a path: of a file, a token."""
    if isinstance(record.args, tuple):
        record.args = tuple(
            item.partition("?")[0] if isinstance(item, str) else item for item in record.args
        )
    return True


logging.getLogger("urllib3.connectionpool").addFilter(_without_query)
