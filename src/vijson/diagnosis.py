"""What there is here, and what a server says: for bug reports."""

from __future__ import annotations

import platform
import ssl
import sys
from importlib import metadata
from typing import Any

import vim25
from vijson._session.negotiation import negotiate
from vijson._session.retries import RETRIES
from vijson._version import __version__
from vijson._wire.messages import user_agent
from vijson._wire.proxies import environment_proxy
from vijson._wire.thumbprints import thumbprint as shown_thumbprint
from vijson._wire.transport import Transport
from vijson.errors import CertificateError, Error
from vijson.vcenter import VCenter

__all__ = ["doctor"]

_PACKAGES = ("attrs", "cattrs", "urllib3", "orjson", "typer", "rich", "ruamel.yaml", "starlette")


def doctor(
    host: str | None = None,
    port: int | None = None,
    *,
    ca_file: str | None = None,
    thumbprint: str | None = None,
    proxy: str | None = None,
    timeout: float = 10.0,
) -> dict[str, Any]:
    """Return versions and, of a host, whether it can be reached, is trusted, and speaks VI JSON.

    Nobody logs in, and nothing of it is secret: it is for bug reports. ``timeout`` is in
    seconds; the others are as in `vijson.connect`. What does not work is a text under
    ``problem``; only what is no host, thumbprint, file or proxy raises `ValueError`.
    """
    found: dict[str, Any] = {
        "vijson": __version__,
        "bindings": vim25.RELEASE,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "openssl": ssl.OPENSSL_VERSION,
        "executable": sys.executable,
        "packages": _packages(),
    }
    if host is not None:
        settings = VCenter(
            host=host,
            port=port,
            username="",
            password="",
            ca_file=ca_file,
            thumbprint=thumbprint,
            proxy=proxy,
            timeout=timeout,
        )
        found["server"] = _server(settings)
    return found


def _packages() -> dict[str, str]:
    found = {}
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def _server(settings: VCenter) -> dict[str, Any]:
    address = settings.address
    found: dict[str, Any] = {
        "address": str(address),
        "proxy": _proxy(settings),
        "trust": "a pinned thumbprint" if settings.thumbprint else settings.ca_file or "the system",
    }
    try:
        found["thumbprint"] = shown_thumbprint(
            address.host, address.port, proxy=settings.proxy, timeout=settings.timeout
        )
    except Error as error:
        return {**found, "problem": str(error)}
    transport = Transport(settings._route())
    try:
        found["release"] = negotiate(transport, user_agent(""), RETRIES)
        found["trusted"] = True
    except Error as error:
        found["trusted"] = not isinstance(error, CertificateError)
        found["problem"] = str(error)
    finally:
        transport.close()
    return found


def _proxy(settings: VCenter) -> str:
    """Return which proxy is used, without its user and password."""
    if settings.proxy is not None:
        return "the one that is given" if settings.proxy else "none"
    found = environment_proxy(settings.address)
    return "none" if found is None else str(found.address)
