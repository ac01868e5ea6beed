"""Where a vCenter is, as variables say it: our own, and those that govc users have."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from vijson.cli.failures import Usage

__all__ = ["from_govc", "from_variables"]

_VARIABLES = {
    "host": "VIJSON_HOST",
    "port": "VIJSON_PORT",
    "username": "VIJSON_USERNAME",
    "password": "VIJSON_PASSWORD",
    "ca_file": "VIJSON_CA_FILE",
    "thumbprint": "VIJSON_THUMBPRINT",
}


def from_variables() -> dict[str, Any]:
    """Return what VIJSON_HOST and its kin say."""
    found: dict[str, Any] = {
        key: value for key, name in _VARIABLES.items() if (value := os.environ.get(name))
    }
    if "port" in found:
        found["port"] = _port(found["port"])
    return found


def from_govc() -> dict[str, Any]:
    """Return what GOVC_URL and its kin say; GOVC_INSECURE is not taken up: it is no trust."""
    url = os.environ.get("GOVC_URL", "")
    if not url:
        return {}
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise Usage("GOVC_URL is no URL") from None
    found = {
        "host": host,
        "port": port,
        "username": os.environ.get("GOVC_USERNAME") or _plain(parts.username),
        "password": os.environ.get("GOVC_PASSWORD") or _plain(parts.password),
        "ca_file": (os.environ.get("GOVC_TLS_CA_CERTS") or "").partition(os.pathsep)[0],
        "thumbprint": _known_host(host or "", port),
    }
    return {key: value for key, value in found.items() if value}


def _plain(text: str | None) -> str | None:
    return None if text is None else unquote(text)


def _port(text: str) -> int:
    if not text.isdecimal():
        raise Usage(f"VIJSON_PORT: expected a number, found {text!r}")
    return int(text)


def _known_host(host: str, port: int | None) -> str | None:
    """Return the thumbprint that govc's file of known hosts has of a host."""
    path = os.environ.get("GOVC_TLS_KNOWN_HOSTS")
    if not path:
        return None
    names = {f"{host}:{port or 443}", *([host] if port in (None, 443) else [])}
    try:
        for line in Path(path).expanduser().read_text(encoding="utf-8").splitlines():
            name, _, digits = line.strip().partition(" ")
            if name in names:
                return digits.strip()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise Usage(f"GOVC_TLS_KNOWN_HOSTS {path}: {error}") from None
    return None
