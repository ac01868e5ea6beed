"""Functions compiled from source that tracebacks, profilers and coverage can show."""

from __future__ import annotations

import linecache
from collections.abc import Callable, Sequence
from typing import Any

__all__ = ["compile_function"]


def compile_function(title: str, lines: Sequence[str], scope: dict[str, Any]) -> Callable[..., Any]:
    """Return the function that ``lines`` define; ``scope`` is what its globals are.

    ``title`` says in tracebacks whose it is. The lines are made from the schema's names
    alone, never from data.
    """
    file = f"<vmodl {title}>"
    source = "\n".join(lines)
    defined: dict[str, Callable[..., Any]] = {}
    exec(compile(source, file, "exec"), scope, defined)  # noqa: S102  # see above
    linecache.cache[file] = (len(source), None, [f"{line}\n" for line in lines], file)
    [function] = defined.values()
    return function
