"""The way through a proxy: which one, and the tunnel to the server (HTTP CONNECT)."""

from __future__ import annotations

import ipaddress
import os
import re
import socket
import time
from base64 import b64encode
from collections.abc import Mapping, Sequence
from urllib.parse import unquote

import attrs

from vijson._wire.address import Address, address_of
from vijson._wire.concealment import concealing
from vijson.errors import ConnectionFailed, ProxyRefused
from vmodl import concealed

__all__ = ["Proxy", "environment_proxy", "proxy_of"]

_PORT = 80
_LARGEST = 1 << 16
"""Bytes that the answer to CONNECT may have."""
_WANTS_LOGIN = 407


@concealing(authorization=concealed)
@attrs.frozen
class Proxy:
    """An HTTP proxy, which passes on what it can't read: TLS is between client and server."""

    address: Address
    authorization: str | None = attrs.field(default=None, repr=False)
    """The header that says who asks, a secret."""
    source: str = "proxy"
    """Where it was named, for errors."""

    def tunnel(
        self, target: Address, seconds: float, options: Sequence[tuple[int, int, int]]
    ) -> socket.socket:
        """Return a connection to a server through the proxy, within a number of seconds.

        Raises `vijson.ProxyRefused` when the proxy does not let through, and
        `vijson.ConnectionFailed` when it does not answer.
        """
        deadline = time.monotonic() + seconds
        try:
            plain = _connected(self.address, deadline, options)
            try:
                plain.sendall(self._request(target))
                self._check(_answer(plain, deadline), target)
                plain.settimeout(seconds)
            except BaseException:
                plain.close()
                raise
        except TimeoutError as error:
            raise self._failed("no answer in time") from error
        except socket.gaierror as error:
            raise self._failed("no such host") from error
        except OSError as error:
            raise self._failed(error.strerror or type(error).__name__) from error
        return plain

    def _request(self, target: Address) -> bytes:
        lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
        if self.authorization is not None:
            lines.append(f"Proxy-Authorization: {self.authorization}")
        return "\r\n".join([*lines, "", ""]).encode("ascii")

    def _check(self, answer: bytes, target: Address) -> None:
        found = re.match(rb"HTTP/1\.[01] (\d{3})[ \r]", answer)
        status = int(found[1]) if found is not None else 0
        let_through, (_, end, more) = 200 <= status < 300, answer.partition(b"\r\n\r\n")
        if not status or not end or (let_through and more):
            raise self._failed("its answer is no proxy's")
        if let_through:
            return
        if status == _WANTS_LOGIN and self.authorization is None:
            problem = f"it wants a user and password - use {self.source}=http://user:password@..."
        elif status == _WANTS_LOGIN:
            problem = f"it refuses the user or password - check {self.source}"
        elif status < 500:
            problem = f"it does not let through to {target} - ask who runs it, or go without it"
        else:
            raise self._failed(f"it does not reach {target} (HTTP {status})")
        raise ProxyRefused(f"proxy {self.address}: {problem} (HTTP {status})")

    def _failed(self, reason: str) -> ConnectionFailed:
        return ConnectionFailed(
            f"proxy {self.address}: {reason} - check {self.source}, which names it"
        )


def _connected(
    address: Address, deadline: float, options: Sequence[tuple[int, int, int]]
) -> socket.socket:
    """Return a connection to the first address of a name that takes one."""
    try:
        found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    except UnicodeError as error:  # no name can be so
        raise socket.gaierror from error
    problem: OSError = socket.gaierror()
    for family, kind, protocol, _, where in found:
        plain = socket.socket(family, kind, protocol)
        try:
            for option in options:
                plain.setsockopt(*option)
            plain.settimeout(max(0.001, deadline - time.monotonic()))
            plain.connect(where)
        except OSError as error:
            plain.close()
            problem = error
        else:
            return plain
    raise problem


def _answer(plain: socket.socket, deadline: float) -> bytes:
    """Read the head of an answer; after it only TLS comes, and that not before we speak."""
    data = b""
    while b"\r\n\r\n" not in data and len(data) < _LARGEST:
        remaining = deadline - time.monotonic()
        if remaining <= 0:
            raise TimeoutError
        plain.settimeout(remaining)
        if not (more := plain.recv(4096)):
            break
        data += more
    return data


def proxy_of(url: str, source: str = "proxy") -> Proxy:
    """Return the proxy of ``http://user:password@name:port``, user and password being optional.

    Raises `ValueError`, which does not show the URL.
    """
    url = concealed(url)
    if not isinstance(url, str):
        raise ValueError(f"{source}: expected http://name:port, or an empty text for none")
    # All of it concealed: a traceback may show local variables.
    login, at, where = map(concealed, url.rpartition("@"))
    scheme, _, user = map(concealed, login.rpartition("://"))
    if re.search(r"[/?#]", user) or (at and scheme.lower() not in ("", "http")):
        raise ValueError(
            f"{source}: expected http://user:password@name:port, with %2F for / and the like"
        )
    address = address_of(where, argument=source, scheme="http", default_port=_PORT)
    return Proxy(address, _basic(user, source) if at else None, source)


def _basic(user: str, source: str) -> str:
    """Return the header for ``user:password``, in which each may be escaped."""
    name, _, password = map(concealed, user.partition(":"))
    try:
        return "Basic " + b64encode(f"{unquote(name)}:{unquote(password)}".encode()).decode()
    except UnicodeEncodeError:
        raise ValueError(
            f"{source}: user or password is no UTF-8 - escape its bytes, with %E9 and the like"
        ) from None


def environment_proxy(target: Address, environment: Mapping[str, str] = os.environ) -> Proxy | None:
    """Return the proxy that ``https_proxy`` and ``no_proxy``, or their capitals, name.

    Small letters win, as for curl. This machine is never reached through one.
    """
    named = {name: concealed(environment.get(name)) for name in ("https_proxy", "HTTPS_PROXY")}
    exempt = environment.get("no_proxy") or environment.get("NO_PROXY") or ""
    del environment  # a traceback would show it
    for name, url in named.items():
        if url:
            if _is_loopback(target.host) or _is_exempt(target, exempt):
                return None
            return proxy_of(url, name)
    return None


def _is_loopback(host: str) -> bool:
    address = _ip(host)
    return host.lower() == "localhost" if address is None else address.is_loopback


def _is_exempt(target: Address, exempt: str) -> bool:
    """Tell whether a list of names, suffixes, addresses, networks, with ports or not, has it."""
    return any(_matches(entry, target) for entry in re.split(r"[\s,]+", exempt.lower()) if entry)


def _matches(entry: str, target: Address) -> bool:
    if entry == "*":
        return True
    with_port = re.fullmatch(r"(\[[^]]*\]|[^:]*):(\d+)", entry)
    if with_port:
        entry = with_port[1]
        if int(with_port[2]) != target.port:
            return False
    host, address = target.host.lower().rstrip("."), _ip(target.host)
    if address is not None:
        try:
            return address in ipaddress.ip_network(entry.strip("[]"), strict=False)
        except ValueError:
            return False
    suffix = entry.removeprefix("*").removeprefix(".").rstrip(".")
    return bool(suffix) and (host == suffix or host.endswith(f".{suffix}"))


def _ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
