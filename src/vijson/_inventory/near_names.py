"""Names that may have been meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

__all__ = ["did_you_mean"]


def did_you_mean(name: str, known: Iterable[str], otherwise: str) -> tuple[str, tuple[str, ...]]:
    """Return a hint for a name that is none, and the names that are like it, at most five.

    ``otherwise`` is the hint where none is like it.
    """
    close = tuple(dict.fromkeys(difflib.get_close_matches(name, list(known), 5)))
    return (f"did you mean {', '.join(close)}?" if close else otherwise), close
