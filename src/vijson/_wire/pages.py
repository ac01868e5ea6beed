"""What an error shows of an answer that nobody expected, such as a proxy's page."""

from __future__ import annotations

import html
from urllib.parse import unquote

from vijson._wire.messages import Request
from vmodl import secret_values

__all__ = ["shown"]

_SHOWN = 200
"""How many characters are shown."""
_START = 24
"""So many characters of a body tell that it is repeated."""


def shown(body: bytes, request: Request) -> str:
    """Return the start of an answer in one line, unless it repeats what was sent.

    Some proxies put the request into their page, its headers and body included.
    """
    text = " ".join(body.decode("utf-8", "replace").split())
    if _repeats(text, request):
        return f"{len(body)} bytes that repeat the request, which may be secret"
    return text[:_SHOWN] or "nothing"


def _repeats(text: str, request: Request) -> bool:
    sent = [value for name, value in request.headers.items() if "session" in name.lower()]
    sent += secret_values(request.content)
    if request.body is not None and len(request.body) > _START:
        sent.append(request.body[:_START].decode("utf-8", "replace"))
    plain = _plain(text)
    return any(_plain(value) in plain for value in sent if value.strip())


def _plain(text: str) -> str:
    """Return a text without what HTML, URLs, JSON and indentation do to it."""
    return "".join(unquote(html.unescape(text)).replace("\\", "").split())
