"""HTTP requests and responses, as far as one call needs them."""

from __future__ import annotations

import platform
import re
from collections.abc import Mapping

import attrs

from vijson._version import __version__

__all__ = ["SESSION_HEADER", "Request", "Response", "user_agent"]

SESSION_HEADER = "vmware-api-session-id"
"""Says in which session a request is made, and in an answer, which one it may be from now on."""


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


def user_agent(application: str = "") -> str:
    """Return what the server shows as the session's client; raises `ValueError`."""
    if not isinstance(application, str) or not re.fullmatch(r"[ -~]{0,200}", application):
        raise ValueError("application: expected at most 200 printable ASCII characters")
    own = f"vijson/{__version__} (Python {platform.python_version()}; {platform.system()})"
    return f"{application} {own}".strip()
