"""How objects are shown: on one line, or as a tree where that would be long."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

__all__ = ["line", "tree"]

_WIDTH = 88
_STEP = "    "


def line(value: Any) -> str:
    """Return an object on one line, without what is unset; secrets are not shown."""
    parts = _parts(value)
    if parts is None:
        return repr(value)
    opening, items, closing = parts
    return opening + ", ".join(name + line(item) for name, item in items) + closing


def tree(value: Any, indent: str = "", before: int = 0) -> str:
    """Return an object on one line if it is a short one, else a line for each of its parts.

    ``before`` is how much stands before it on its line, beside the indentation.
    """
    flat = line(value)
    parts = _parts(value)
    if parts is None or len(indent) + before + len(flat) <= _WIDTH:
        return flat
    opening, items, closing = parts
    inner = indent + _STEP
    lines = [f"{inner}{name}{tree(item, inner, len(name))},\n" for name, item in items]
    return f"{opening}\n{''.join(lines)}{indent}{closing}"


def _parts(value: Any) -> tuple[str, Iterable[tuple[str, Any]], str] | None:
    """Return what stands around the parts of an object or list, and these by name."""
    show = getattr(type(value), "_shown_parts", None)
    if show is not None:
        found: tuple[str, Iterable[tuple[str, Any]], str] = show(value)
        return found
    if type(value) is list:
        return "[", [("", item) for item in value], "]"
    return None
