"""What the waiting loop and those who watch objects need of each other."""

from __future__ import annotations

from typing import Protocol

import vim25

__all__ = ["UpdateFilter", "Updates"]


class UpdateFilter(Protocol):
    """A property filter of somebody who watches; all but `stale` is called by the loop's thread."""

    stale: bool
    """Whether it lost track, and has to be opened anew."""

    def open(self, collector: vim25.PropertyCollector) -> vim25.PropertyFilter:
        """Create the filter, and what it takes, in the present session; all is told anew."""
        ...

    def restarted(self) -> None:
        """Learn that all is told anew."""

    def tell(self, update: vim25.PropertyFilterUpdate) -> bool:
        """Take what the server tells of the filter's objects; tell whether it is news."""
        ...

    def complete(self) -> None:
        """Learn that there is no more to be told for now."""

    def give_up(self, error: Exception) -> None:
        """Learn that the wait is given up."""

    def close(self) -> None:
        """Remove from the server what was created beside the filter."""


class Updates(Protocol):
    """The loop, for those who watch."""

    def add(self, item: UpdateFilter) -> None:
        """Serve a filter until it is removed, or the wait is given up."""

    def remove(self, item: UpdateFilter) -> None:
        """Serve a filter no more; harmless when it is not served."""
