"""What may have been meant by a name that is none."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

__all__ = ["hint", "nearest"]


def nearest(name: object, known: Iterable[str]) -> str | None:
    """Return the known name that is most like one; ``None`` if none is."""
    close = difflib.get_close_matches(str(name), list(known), 1)
    return close[0] if close else None


def hint(name: object, known: Iterable[str], otherwise: str = "") -> str:
    """Return what to put behind an error: `` - did you mean ...?``, or what else there is."""
    found = nearest(name, known)
    if found is not None:
        return f" - did you mean {found}?"
    return f" - {otherwise}" if otherwise else ""
