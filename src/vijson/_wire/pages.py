"""What an error shows of an answer that nobody expected, such as a proxy's page."""

from __future__ import annotations

import html
import re
from urllib.parse import unquote

from vijson._wire.messages import SESSION_HEADER, Request
from vmodl import secret_values

__all__ = ["shown"]

_SECRET = (SESSION_HEADER, "authorization")
"""The headers that are secret."""
_READ = 4096
"""How many characters of it are looked at."""
_SHOWN = 200
"""How many characters of it are shown."""
_START = 24
"""So many characters of a body tell that it is repeated."""
_RUN = 6
"""So many characters of a secret tell that a part of it is repeated."""
_ENTITY = re.compile(r"&#?\w{1,8};")
_ESCAPE = re.compile(r"\\\\?(?:u00|u|x)([0-9a-fA-F]{2,4})")
_TAG = re.compile(r"<[^<>]*>")
_LONG = re.compile(r"\S{32,}")


def shown(body: bytes, request: Request) -> str:
    """Return the start of an answer in one line, unless it repeats what was sent.

    Some proxies put the request into their page, its headers and body included. What is
    not readable anyway, long runs without a space, is left out.
    """
    text = body[:_READ].replace(b"\0", b"").decode("utf-8", "replace")
    if _repeats(text, request):
        return f"{len(body)} bytes that repeat the request, which may be secret"
    return _LONG.sub("...", " ".join(text.split()))[:_SHOWN] or "nothing"


def _repeats(text: str, request: Request) -> bool:
    sent = [value for name, value in request.headers.items() if name.lower() in _SECRET]
    sent += secret_values(request.content)
    plain = _plain(text) + " " + _plain(text.replace("<", " "))  # what looks like a tag may be none
    if request.body is not None and len(request.body) > _START:
        sent.append(request.body[:_START].decode("utf-8", "replace"))
    return any(
        _is_repeated(_plain(value), plain) or (len(value) > 2 and value in text) for value in sent
    )


def _is_repeated(secret: str, plain: str) -> bool:
    """Tell whether a secret, or the start of a long one, is in a text."""
    if len(secret) <= _RUN:
        return len(secret) > 2 and secret in plain
    return secret[:_RUN] in plain or secret[-_RUN:] in plain


def _plain(text: str) -> str:
    """Return the letters and digits of a text, without what HTML, URLs and JSON make of it."""
    for _ in range(4):  # some are wrapped more than once
        once = _ENTITY.sub(lambda found: html.unescape(found.group()), text)
        once = _ESCAPE.sub(lambda found: chr(int(found.group(1), 16)), unquote(once))
        if once == text:
            break
        text = once
    return "".join(filter(str.isalnum, _TAG.sub("", text)))
