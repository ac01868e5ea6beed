"""What of a request an older server can't know."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

import vim25
from vmodl import is_newer

__all__ = ["newer_parts"]


def newer_parts(value: object, release: str) -> Iterator[tuple[str, str]]:
    """Yield path and release of what in a request is newer than ``release``."""
    if isinstance(value, list | tuple):
        for index, item in enumerate(value):
            for path, since in newer_parts(item, release):
                yield f"[{index}]{path}", since
        return
    cls = type(value)
    if not attrs.has(cls):
        return
    first = vim25.registry.since(cls)
    own = not cls.__module__.startswith("vim25.services.")  # others count in their own versions
    if first is not None and is_newer(first, release):
        yield "", first
    for field in attrs.fields(cls):
        item = getattr(value, field.name)
        if item is None or "wire" not in field.metadata:
            continue
        if own and is_newer(field.metadata["since"], release):
            yield f".{field.metadata['wire']}", field.metadata["since"]
            continue
        for path, since in newer_parts(item, release):
            yield f".{field.metadata['wire']}{path}", since
