"""Terminals: whether there is one, and what must not reach it."""

from __future__ import annotations

import re
from typing import IO

__all__ = ["is_terminal", "visible"]

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def is_terminal(stream: IO[str] | None) -> bool:
    """Tell whether people are at the other end of a stream, which may be closed."""
    return stream is not None and stream.isatty()


def visible(text: str) -> str:
    """Return a text in one line that does nothing to a terminal: others have chosen it."""
    return _CONTROL.sub(lambda found: repr(found[0])[1:-1], text)
