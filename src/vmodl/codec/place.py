"""What built decoders and encoders share: how they look things up, and where they failed."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

__all__ = ["failed_at", "lookup"]


def lookup(name: str, key: str, table: dict[Any, Any], scope: dict[str, Any]) -> str:
    """Return the source that finds ``key`` in a table, which may yet have to learn it.

    A key that is named (``t := ...``) is looked for by its name the second time.
    The bound method is twice as fast as the brackets of a dictionary's subclass.
    """
    scope[name], scope[f"{name}_get"] = table, table.get
    return f"{name}_get({key}) or {name}[{key.partition(' := ')[0]}]"


def failed_at(problem: Exception, starts: list[int]) -> int:
    """Return which part of a built function failed, -1 before the first: by its line."""
    traceback = problem.__traceback__
    line = traceback.tb_lineno if traceback else 0
    return bisect_right(starts, line) - 1
