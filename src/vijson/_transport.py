"""HTTPS to one server: TLS, pooling, timeouts, and what went wrong in words."""

from __future__ import annotations

import logging
import os
import platform
import re
import socket
import ssl
import sys
import time
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import attrs
import urllib3
from urllib3.connection import HTTPSConnection
from urllib3.exceptions import ClosedPoolError, HTTPError, NameResolutionError, ProtocolError

from vijson._errors import (
    CertificateError,
    ConnectionFailed,
    ConnectionLost,
    Error,
    InvalidResponse,
)
from vmodl import without_frames

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["Request", "Response", "Transport", "check_seconds", "user_agent"]

_log = logging.getLogger("vijson")

_THUMBPRINT_DIGITS = {40: "SHA-1", 64: "SHA-256"}

_CONNECTIONS = 32
"""Connections that are kept open; more are made when more threads wait at once."""

_LARGEST = 512 * 1024 * 1024
"""Bytes that a response may have."""
_CHUNK = 1024 * 1024
"""Bytes that are read of it at once."""
_SLOWEST = 10_000
"""Bytes a second at which the content of a response may come when its time is over."""
_LONGEST = 86_400
"""Seconds that may be waited for an answer."""

_FRAMING = {"connection", "content-length", "transfer-encoding"}
"""Headers of which an empty response must have one, or nobody knows that it is empty."""

_KEEP_ALIVE = [
    (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
    (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
]


_CERTIFICATE_HINTS = {
    9: "it is not valid yet: check the clocks",
    10: "it has expired: renew it on the server",
    62: "use a name that it has",
    64: "use an address that it has",
}
"""What to do about a refused certificate, by OpenSSL's verify codes."""


@attrs.frozen
class Request:
    """An HTTP request; what may be secret of it is not shown."""

    method: str
    path: str
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes | None = attrs.field(default=None, repr=False)
    content: object = attrs.field(default=None, repr=False)
    """The body as an object, which knows what of it is secret."""


@attrs.frozen
class Response:
    """An HTTP response, read whole; what may be secret of it is not shown."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)


class Transport:
    """Sends requests to one server; usable from several threads.

    Nothing is retried and no redirect is followed here.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        ca_file: str | None,
        thumbprint: str | None,
        verify: bool,
        timeout: float,
    ) -> None:
        if not isinstance(host, str) or not host:
            raise ValueError("host: expected a name or an address")
        if isinstance(port, bool) or not isinstance(port, int) or not 0 < port < 1 << 16:
            raise ValueError(f"port: expected a number from 1 to 65535, not {port!r}")
        check_seconds("timeout", timeout)
        self.host = host
        self.port = port
        self.timeout = timeout
        self._process = os.getpid()
        fingerprint = None if thumbprint is None else _fingerprint(thumbprint)
        self._pool = _Pool(
            host,
            port,
            maxsize=_CONNECTIONS,
            retries=False,
            ssl_context=_context(ca_file, checked=verify and fingerprint is None),
            assert_fingerprint=fingerprint,
            socket_options=_KEEP_ALIVE,
        )

    def request(self, request: Request, *, read_timeout: float | None = None) -> Response:
        """Send one request and read its response.

        ``read_timeout``, in seconds, replaces the connection's own; the response has to
        be there then, or its content still come at ten kilobytes a second. Raises
        `ConnectionFailed` when the request did not leave, `ConnectionLost` when it
        may have, and `InvalidResponse` for a response that is too large or packed.
        """
        what = f"{request.method} {request.path} on {self.host}:{self.port}"
        seconds = self.timeout if read_timeout is None else read_timeout
        check_seconds("read_timeout", seconds)
        self.check_process()
        started, outer = time.monotonic(), sys.exception()
        try:
            received = self._exchange(request, seconds, what)
        except ClosedPoolError as error:
            raise Error(
                f"the session with {self.host} is closed - connect again"
            ) from without_frames(error, outer)
        except Error as error:
            raise without_frames(error, outer)  # noqa: B904  # the same one
        except HTTPError as error:
            raise ConnectionLost(
                f"{what}: {error} - it may have been carried out"
            ) from without_frames(error, outer)
        except Exception as error:  # whatever a broken answer does to those who read it
            kind = type(error).__name__
            raise ConnectionLost(
                f"{what}: the answer can't be read ({kind}) - it may have been carried out"
            ) from without_frames(error, outer)
        except BaseException as error:
            raise without_frames(error, outer)  # noqa: B904  # the same one
        elapsed = (time.monotonic() - started) * 1000
        _log.debug("%s %s -> %d, %.0f ms", request.method, request.path, received.status, elapsed)
        return received

    def _exchange(self, request: Request, seconds: float, what: str) -> Response:
        response = self._pool.request(
            request.method,
            request.path,
            body=request.body,
            headers=request.headers,
            timeout=urllib3.Timeout(connect=self.timeout, read=seconds),
            redirect=False,
            assert_same_host=False,
            preload_content=False,
            decode_content=False,
        )
        return Response(response.status, response.headers, _body(response, what))

    @property
    def is_forked(self) -> bool:
        """Whether this process was forked off the one that has made the connections."""
        return os.getpid() != self._process

    def check_process(self) -> None:
        """Raise `Error` in a forked process, which shares the connections with its parent."""
        if self.is_forked:
            raise Error(
                f"the session with {self.host} belongs to the process {self._process}, which was "
                f"forked - connect again in {os.getpid()}"
            )

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()


def check_seconds(name: str, value: float) -> None:
    """Raise `ValueError` for what is no time to wait for an answer."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0 < value <= _LONGEST:
        raise ValueError(f"{name}: expected more than 0 and at most {_LONGEST} seconds")


def _body(response: urllib3.BaseHTTPResponse, what: str) -> bytes:
    """Read the body, but no endless one, and none that was packed without being asked for."""
    chunks: list[bytes] = []
    length = 0
    packing = response.headers.get("Content-Encoding", "").strip().lower()
    if packing not in ("", "identity"):
        _drop(response)
        raise InvalidResponse(f"packed as {packing[:20]}, which nobody asked for", "", what)
    connection = response.connection
    while chunk := response.read1(_CHUNK, decode_content=False):
        chunks.append(chunk)
        length += len(chunk)
        if isinstance(connection, _Connection):
            connection.extend(len(chunk))
        if length > _LARGEST:
            _drop(response)
            raise InvalidResponse(
                f"more than {_LARGEST >> 20} MiB - ask for less at once", "", what
            )
    response.release_conn()
    if not chunks and response.status == 200 and not _FRAMING & {*map(str.lower, response.headers)}:
        raise ProtocolError("the answer broke off in its head")
    return b"".join(chunks)


def _drop(response: urllib3.BaseHTTPResponse) -> None:
    response.close()
    response.release_conn()  # closed, it still has its place in the pool


def user_agent(application: str = "") -> str:
    """Return what the server shows as the session's client; raises `ValueError`."""
    if not isinstance(application, str) or not re.fullmatch(r"[ -~]{0,200}", application):
        raise ValueError("application: expected at most 200 printable ASCII characters")
    try:
        release = version("vijson")
    except PackageNotFoundError:
        release = "0"
    own = f"vijson/{release} (Python {platform.python_version()}; {platform.system()})"
    return f"{application} {own}".strip()


def _fingerprint(thumbprint: str) -> str:
    digits = re.sub(r"[:\s-]", "", thumbprint).lower()
    if len(digits) not in _THUMBPRINT_DIGITS or not re.fullmatch(r"[0-9a-f]+", digits):
        raise ValueError("thumbprint: expected 40 (SHA-1) or 64 (SHA-256) hexadecimal digits")
    return digits


def _context(ca_file: str | None, *, checked: bool) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise ValueError(f"ca_file {ca_file}: {error.strerror or error}") from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.sslsocket_class = _TimedSocket
    if not checked:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


class _TimedSocket(ssl.SSLSocket):
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


class _Connection(HTTPSConnection):
    """Tells failures to connect, when nothing was sent, from all later ones."""

    _timed: _TimedSocket | None = None

    def connect(self) -> None:
        try:
            super().connect()
        except Exception as error:  # nothing was sent, whatever it is
            raise _not_connected(self.host, self.port, error) from error
        self._timed = self.sock if isinstance(self.sock, _TimedSocket) else None

    def extend(self, length: int) -> None:
        """Allow for the time that content of this length may have taken."""
        if self._timed is not None:
            self._timed.extend(length)


class _Pool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _Connection  # pyright: ignore[reportAssignmentType]  # nor does urllib3's own


def _not_connected(host: str, port: int | None, error: Exception) -> ConnectionFailed:
    where, text = f"{host}:{port}", str(error)
    if isinstance(error, NameResolutionError):
        return ConnectionFailed(f"{host}: no such host - check the name")
    if "Fingerprints did not match" in text:
        found = re.search(r'got "([0-9a-f:]+)"', text)
        shown = f" (it is {found.group(1)})" if found else ""
        return CertificateError(
            f"{where}: the certificate does not have the pinned thumbprint{shown}"
        )
    if isinstance(error, ssl.SSLCertVerificationError):
        hint = _CERTIFICATE_HINTS.get(error.verify_code, "pass ca_file")
        return CertificateError(
            f"{where}: the certificate is refused, {error.verify_message} - {hint}, "
            "or pass thumbprint to pin the certificate"
        )
    if isinstance(error, ssl.SSLError):
        return ConnectionFailed(f"{where}: no TLS, {error.reason or text} - is it a vCenter?")
    if "timed out" in text:
        return ConnectionFailed(f"{where}: no answer in time - check address and firewall")
    reason = str(error.__cause__ or text)
    return ConnectionFailed(f"{where}: {reason} - is it a vCenter?")
