"""Releases of the API, such as ``8.0.2.0``, and which is newer."""

from __future__ import annotations

import re

__all__ = ["is_newer"]


def is_newer(one: str, other: str) -> bool:
    """Tell whether release ``one`` came after ``other``: ``8.0.2.0`` after ``2.5u2``."""
    return _numbers(one) > _numbers(other)


def _numbers(release: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", release)]
