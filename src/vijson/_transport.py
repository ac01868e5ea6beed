"""HTTPS to one server: TLS, pooling, timeouts, and what went wrong in words."""

from __future__ import annotations

import logging
import platform
import re
import socket
import time
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

import urllib3
from urllib3.connection import HTTPConnection
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    SSLError,
)

from vijson._errors import CertificateError, ConnectionFailed, ConnectionLost

__all__ = ["Response", "Transport", "user_agent"]

_log = logging.getLogger("vijson")

_THUMBPRINT_DIGITS = {40: "SHA-1", 64: "SHA-256"}

_KEEP_ALIVE = [
    *HTTPConnection.default_socket_options,
    (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
]


class Response(NamedTuple):
    """An HTTP response, read whole."""

    status: int
    headers: Mapping[str, str]
    body: bytes


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
        import ssl

        self.host = host
        self.port = port
        self.timeout = timeout
        fingerprint = _fingerprint(thumbprint) if thumbprint is not None else None
        checked = verify and fingerprint is None
        self._pool = urllib3.HTTPSConnectionPool(
            host,
            port,
            maxsize=8,
            retries=False,
            cert_reqs="CERT_REQUIRED" if checked else "CERT_NONE",
            ca_certs=ca_file,
            assert_fingerprint=fingerprint,
            ssl_minimum_version=ssl.TLSVersion.TLSv1_2,
            socket_options=_KEEP_ALIVE,
        )

    def request(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        *,
        headers: Mapping[str, str],
        read_timeout: float | None = None,
    ) -> Response:
        """Send one request and read its response.

        ``read_timeout``, in seconds, replaces the connection's own. Raises
        `ConnectionFailed` when the request did not leave, `ConnectionLost`
        when it may have.
        """
        where = f"{self.host}:{self.port}"
        seconds = self.timeout if read_timeout is None else read_timeout
        started = time.monotonic()
        try:
            response = self._pool.request(
                method,
                path,
                body=body,
                headers=headers,
                timeout=urllib3.Timeout(connect=self.timeout, read=seconds),
                redirect=False,
                assert_same_host=False,
            )
        except SSLError as error:
            raise CertificateError(_certificate_problem(where, error)) from error
        except NameResolutionError as error:
            raise ConnectionFailed(f"{self.host}: no such host - check the name") from error
        except NewConnectionError as error:
            reason = str(error.__cause__ or error)
            raise ConnectionFailed(f"{where}: {reason} - is it a vCenter?") from error
        except ConnectTimeoutError as error:
            raise ConnectionFailed(
                f"{where}: no connection within {self.timeout:g} s - check address and firewall"
            ) from error
        except HTTPError as error:
            raise ConnectionLost(
                f"{method} {path} on {where}: {error} - it may have been carried out"
            ) from error
        elapsed = (time.monotonic() - started) * 1000
        _log.debug("%s %s -> %d, %.0f ms", method, path, response.status, elapsed)
        return Response(response.status, response.headers, response.data)

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()


def user_agent() -> str:
    """Return what the server shows as the session's client."""
    try:
        release = version("vijson")
    except PackageNotFoundError:
        release = "0"
    return f"vijson/{release} (Python {platform.python_version()}; {platform.system()})"


def _fingerprint(thumbprint: str) -> str:
    digits = re.sub(r"[:\s-]", "", thumbprint).lower()
    if len(digits) not in _THUMBPRINT_DIGITS or not re.fullmatch(r"[0-9a-f]+", digits):
        raise ValueError("thumbprint: expected 40 (SHA-1) or 64 (SHA-256) hexadecimal digits")
    return digits


def _certificate_problem(where: str, error: SSLError) -> str:
    text = str(error)
    if "Fingerprints did not match" in text:
        found = re.search(r'got "([0-9a-f:]+)"', text)
        shown = f" (it is {found.group(1)})" if found else ""
        return f"{where}: the certificate does not have the pinned thumbprint{shown}"
    if "CERTIFICATE_VERIFY_FAILED" in text or "doesn't match" in text:
        reason = re.sub(r".*certificate verify failed: |\s*\(_ssl.*", "", text)
        return f"{where}: {reason} - pass ca_file, or thumbprint to pin the certificate"
    return f"{where}: TLS failed: {text}"
