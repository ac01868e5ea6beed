"""What can be a moId."""

from __future__ import annotations

__all__ = ["is_moid"]


def is_moid(text: str) -> bool:
    """Tell whether a text can be a moId: a step of a path that does not lead elsewhere."""
    return text not in ("", ".", "..") and not any("\ud800" <= c <= "\udfff" for c in text)
