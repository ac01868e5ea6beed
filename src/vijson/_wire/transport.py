"""HTTPS to one server: pooling, timeouts, and what went wrong in words."""

from __future__ import annotations

import logging
import os
import socket
import ssl
import sys
import time
from collections.abc import Mapping
from typing import Any, cast

import urllib3
from urllib3.connection import HTTPSConnection
from urllib3.exceptions import ClosedPoolError, IncompleteRead, ReadTimeoutError

from vijson._wire.address import Address
from vijson._wire.bounds import LARGEST, TimedConnection, TimedSocket, check_seconds, read_body
from vijson._wire.messages import Request, Response
from vijson._wire.proxies import Proxy
from vijson._wire.route import Route
from vijson._wire.trust import check_pin, fingerprint_of, not_connected, tls_context
from vijson.errors import ConnectionFailed, ConnectionLost, Error
from vmodl import without_frames

__all__ = ["Transport"]

_log = logging.getLogger("vijson")

_CONNECTIONS = 32
"""Connections that are kept open; more are made when more threads wait at once."""

_LINKS = 50
"""How many errors in a chain of them are looked at."""

_KEEP_ALIVE = [
    (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
    (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
]


class Transport:
    """Sends requests to one server; usable from several threads.

    Nothing is retried and no redirect is followed here.
    """

    def __init__(self, route: Route) -> None:
        check_seconds("timeout", route.timeout)
        self.route = route
        """The way to the server, which those of files share."""
        self.address = route.address
        self.timeout = route.timeout
        self._process = os.getpid()
        pin = None if route.thumbprint is None else fingerprint_of(route.thumbprint)
        checked = route.verify and pin is None
        self._pool = _Pool(
            route.address.host,
            route.address.port,
            maxsize=_CONNECTIONS,
            retries=False,
            ssl_context=tls_context(route.ca_file, route.client_certificate, checked=checked),
            socket_options=_KEEP_ALIVE,
            pin=pin,
            through=route.proxy,
        )

    @property
    def host(self) -> str:
        """The server's name or address."""
        return self.address.host

    def request(
        self, request: Request, *, read_timeout: float | None = None, largest: int | None = None
    ) -> Response:
        """Send one request and read its response.

        ``read_timeout``, in seconds, replaces the connection's own; the response has to
        be there then, or its content still come at ten kilobytes a second. It may have
        ``largest`` bytes, 512 MiB by default. Raises
        `ConnectionFailed` when the request did not leave, `ConnectionLost` when it
        may have, and `InvalidResponse` for a response that is too large or packed.
        """
        what = f"{request.method} {request.path} on {self.address}"
        seconds = self.timeout if read_timeout is None else read_timeout
        check_seconds("read_timeout", seconds)
        self.check_process()
        started, outer = time.monotonic(), sys.exception()
        try:
            received = self._exchange(request, seconds, largest or LARGEST, what)
        except ClosedPoolError:
            lost: Error = Error(f"the session with {self.host} is closed - connect again")
        except Error as error:
            raise without_frames(error, outer)  # noqa: B904  # the same one
        except Exception as error:  # whatever a broken answer does to those who read it
            # Not its own words, nor the error itself: they may hold what the server has sent.
            lost = ConnectionLost(f"{what}: {_reason(error)} - it may have been carried out")
        except BaseException as error:
            raise without_frames(error, outer)  # noqa: B904  # the same one
        else:
            took = (time.monotonic() - started) * 1000
            _log.debug("%s %s -> %d, %.0f ms", request.method, request.path, received.status, took)
            return received
        raise lost

    def _exchange(self, request: Request, seconds: float, largest: int, what: str) -> Response:
        response = self._sent(request.method, request.path, request.body, request.headers, seconds)
        return Response(response.status, response.headers, read_body(response, largest, what))

    def _sent(
        self, method: str, path: str, body: Any, headers: Mapping[str, str], seconds: float
    ) -> urllib3.BaseHTTPResponse:
        """Send a request and return its answer, of which the body is yet to be read."""
        return self._pool.request(
            method,
            path,
            body=body,
            headers=headers,
            timeout=urllib3.Timeout(connect=self.timeout, read=seconds),
            redirect=False,
            assert_same_host=False,
            preload_content=False,
            decode_content=False,
        )

    def certificate(self) -> bytes:
        """Return the certificate (DER) that the server shows; no request is sent."""
        connection = cast("_Connection", self._pool._new_conn())
        connection.timeout = self.timeout
        try:
            connection.connect()
            shown = None if connection.timed is None else connection.timed.getpeercert(True)
        finally:
            connection.close()
        if shown is None:
            raise ConnectionFailed(f"{self.address}: no certificate - is it a vCenter?")
        return shown

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


class _Connection(TimedConnection, HTTPSConnection):
    """Tells failures to connect, when nothing was sent, from all later ones."""

    def __init__(self, *where: Any, pin: str | None, through: Proxy | None, **options: Any) -> None:
        super().__init__(*where, **options)
        self._pin = pin
        self._through = through

    def _new_conn(self) -> socket.socket:
        """Connect; through a proxy, too, what follows is as without one: TLS, pins, bounds."""
        if self._through is None:
            return super()._new_conn()
        seconds = cast("float", self.timeout)  # each request sets it
        return self._through.tunnel(self._where, seconds, _KEEP_ALIVE)

    def connect(self) -> None:
        try:
            super().connect()
            self.timed = self.sock if isinstance(self.sock, TimedSocket) else None
            if self._pin is not None:
                shown = None if self.timed is None else self.timed.getpeercert(binary_form=True)
                check_pin(shown, self._pin, self._where)
                self.is_verified = True
        except ConnectionFailed:
            raise
        except Exception as error:  # nothing was sent, whatever it is
            raise not_connected(self._where, error) from error

    @property
    def _where(self) -> Address:
        return Address(self.host, self.port or 0)


class _Pool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _Connection  # pyright: ignore[reportAssignmentType]  # nor does urllib3's own


def _reason(error: Exception) -> str:
    """Say in our own words what happened to an answer."""
    parts: list[object] = [error]
    for part in parts:
        if isinstance(part, ReadTimeoutError | TimeoutError):
            return "no answer in time, it timed out"
        if isinstance(part, ConnectionError | ssl.SSLError | IncompleteRead):
            return f"the connection broke ({type(part).__name__})"
        if isinstance(part, OSError):
            return f"the connection broke ({part.strerror or type(part).__name__})"
        if isinstance(part, BaseException) and len(parts) < _LINKS:
            parts += [part.__cause__, part.__context__, *part.args]
    return f"the answer can't be read ({type(error).__name__})"


def _without_headers(record: logging.LogRecord) -> bool:
    """Hide the headers that urllib3 would log when it can't read them: one is the session id."""
    if isinstance(record.args, tuple) and str(record.msg).startswith("Failed to parse headers"):
        record.args = ("...",) * len(record.args)
        record.exc_info = None
    return True


logging.getLogger("urllib3.connection").addFilter(_without_headers)
