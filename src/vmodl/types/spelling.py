"""Names that are nearly right, and what was meant."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["meant", "nearest"]


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that is most like one; case and underscores do not count.

    So it finds ``num_cpus`` for ``numCPUs``, and ``powerState`` for ``power_state``.
    """
    import difflib  # of those who make mistakes

    plain = {_plain(item): item for item in known}
    close = difflib.get_close_matches(_plain(name), plain, 1, 0.7)
    return plain[close[0]] if close else None


def meant(name: str, known: Iterable[str]) -> str:
    """Return what to put behind an error: `` - did you mean num_cpus?``, or nothing."""
    found = nearest(name, known)
    return "" if found is None else f" - did you mean {found}?"


def _plain(name: str) -> str:
    return name.replace("_", "").lower()
