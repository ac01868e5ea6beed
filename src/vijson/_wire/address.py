"""Where a server is: a name or an address, and a port."""

from __future__ import annotations

import ipaddress
import re

import attrs

from vijson._wire.concealment import concealed_url

__all__ = ["Address", "address_of", "is_port"]

_HTTPS = 443
_NO_NAME = re.compile(r"[][\s@:\\,;'\"<>|^`{}*()$!&=+%/?#]")
"""What no name of a host has."""


@attrs.frozen
class Address:
    """A name or an address, without brackets, and a port."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def is_port(value: object) -> bool:
    """Tell whether a value can be a port."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < 1 << 16


def address_of(
    text: object,
    port: int | None = None,
    *,
    argument: str = "host",
    scheme: str = "https",
    default_port: int = _HTTPS,
) -> Address:
    """Take apart a name, an address, one of them with a port, or a URL.

    What is left of a URL, its path, says nothing of where the server is. Raises
    `ValueError`, which never shows the text: it may hold a password.
    """
    if port is not None and not is_port(port):
        raise ValueError(f"port: expected a number from 1 to 65535, not {port!r}")
    if not isinstance(text, str) or not text:
        raise ValueError(f"{argument}: expected a name or an address, or a URL of it")
    text = concealed_url(text)
    if "@" in text:  # before anything is taken apart, of which a traceback would show the parts
        raise ValueError(
            f"{argument}: it has a user or password in it, or another @ - "
            "pass them as username and password, and the name alone here"
        )
    if re.search(r"[\s\x00-\x1f\x7f]", text):
        raise ValueError(f"{argument}: it has a space or a control character - leave it out")
    found, separator, rest = text.rpartition("://")
    if separator and found.lower() != scheme:
        raise ValueError(
            f"{argument}: only {scheme}:// is spoken - leave the scheme out, or use {scheme}://"
        )
    name, named_port = _split(re.split(r"[/?#]", rest, maxsplit=1)[0], argument)
    if port is not None and named_port not in (None, port):
        raise ValueError(f"port: it is {port}, but {argument} says {named_port} - give it once")
    return Address(name, port or named_port or default_port)


def _split(authority: str, argument: str) -> tuple[str, int | None]:
    """Return the host, and the port if it is there, of ``host``, ``host:port``, ``[::1]:port``."""
    bracketed = re.fullmatch(r"\[([^]]*)\](?::(.*))?", authority)
    if bracketed:
        return _ipv6(bracketed[1], argument), _port(bracketed[2], argument)
    if authority.count(":") > 1:
        return _ipv6(authority, argument), None
    name, _, port = authority.partition(":")
    return _name(name, argument), _port(port, argument)


def _ipv6(text: str, argument: str) -> str:
    try:
        return str(ipaddress.IPv6Address(text))
    except ValueError:
        raise ValueError(
            f"{argument}: expected an IPv6 address - write it as ::1, or as [::1]:443 with a port"
        ) from None


def _name(text: str, argument: str) -> str:
    try:
        name = text if text.isascii() else text.encode("idna").decode()
    except UnicodeError:
        name = ""
    if not name or _NO_NAME.search(name):
        raise ValueError(
            f"{argument}: expected a name such as vcenter.example.com, an address, or either "
            "with a port"
        )
    return name


def _port(text: str | None, argument: str) -> int | None:
    if not text:
        return None
    number = int(text) if re.fullmatch(r"[0-9]{1,5}", text) else 0
    if not is_port(number):
        raise ValueError(f"{argument}: after the colon expected a port, a number from 1 to 65535")
    return number
