"""What filters of events and of tasks have in common: times, users, places."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

__all__ = ["is_between", "is_by", "is_reached"]


class _Users(Protocol):
    @property
    def system_user(self) -> bool: ...

    @property
    def user_list(self) -> list[str] | None: ...


def is_between(time: datetime, begin: datetime | None, end: datetime | None) -> bool:
    """Tell whether a time is in a span, of which either end may be open."""
    return (begin is None or begin <= time) and (end is None or time <= end)


def is_by(user: str, who: _Users | None) -> bool:
    """Tell whether a user is meant; the system has no name."""
    if who is None:
        return True
    return (who.system_user and not user) or user in (who.user_list or ())


def is_reached(recursion: str, *, itself: bool, below: bool) -> bool:
    """Tell whether what is about an entity, or about what is below it, is meant."""
    return (itself and recursion != "children") or (below and recursion != "self")
