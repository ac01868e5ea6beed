"""The filters that the waiting loop serves beside its list of tasks."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

import vim25
from vijson._session.cleanup import cleaning_up
from vijson._session.retries import RetryPolicy
from vijson._tasks.updates import UpdateFilter
from vijson.errors import ConnectionFailed, ConnectionLost
from vmodl import ManagedObjectReference

__all__ = ["Filters"]

_log = logging.getLogger("vijson")

_AT_A_TIME = 0.3
"""Seconds for which filters are opened and closed before what has come is asked for."""


class Filters:
    """Filters of one collector; changed under the loop's lock, served by its thread."""

    def __init__(self, policy: RetryPolicy) -> None:
        self._policy = policy
        self._served: dict[UpdateFilter, None] = {}
        self._opened: dict[ManagedObjectReference, tuple[UpdateFilter, vim25.PropertyFilter]] = {}
        """By the reference of the filter, those that the server has."""

    def __len__(self) -> int:
        return len(self._served)

    def __contains__(self, told: ManagedObjectReference) -> bool:
        return told in self._opened

    def add(self, item: UpdateFilter) -> None:
        """Serve one more."""
        self._served[item] = None

    def remove(self, item: UpdateFilter) -> None:
        """Serve one less; harmless when it is not served."""
        self._served.pop(item, None)

    @property
    def pending(self) -> bool:
        """Whether the server's filters have to be brought up to date."""
        opened = {item for item, _ in self._opened.values()}
        return opened != set(self._served) or any(item.stale for item in opened)

    def forget_opened(self) -> list[UpdateFilter]:
        """Return those that the server has, and know that it has none: they go with the session."""
        left = [item for item, _ in self._opened.values()]
        self._opened.clear()
        return left

    def bring_up_to_date(self, collector: vim25.PropertyCollector) -> None:
        """Open and close filters, for a while: the others are next, after what has come.

        One that can't be opened is given up alone.
        """
        until = time.monotonic() + _AT_A_TIME
        for reference, (item, stub) in list(self._opened.items()):
            if item not in self._served or item.stale:
                del self._opened[reference]
                with cleaning_up(item.close), cleaning_up(stub.destroy_property_filter):
                    pass
                if time.monotonic() > until:
                    return
        opened = {item for item, _ in self._opened.values()}
        for item in [item for item in list(self._served) if item not in opened]:
            try:
                stub = item.open(collector)
            except Exception as error:
                if self._is_of_all(error, collector):
                    raise
                self._give_up(item, error)
            else:
                self._opened[stub.reference] = (item, stub)
            if time.monotonic() > until:
                return

    def _is_of_all(self, error: Exception, collector: vim25.PropertyCollector) -> bool:
        """Tell whether it is no mistake of one filter: the connection, or the session."""
        if isinstance(error, vim25.ManagedObjectNotFound):
            return error.obj == collector.reference  # the session is over
        of_all = (vim25.NotAuthenticated, ConnectionLost, ConnectionFailed)
        return isinstance(error, of_all) or self._policy.passes(error, safe=True)

    def restarted(self) -> None:
        """Learn that the server tells all anew."""
        self._each(lambda item: item.restarted())

    def tell(self, told: ManagedObjectReference, update: vim25.PropertyFilterUpdate) -> bool:
        """Take what is told of a filter that the server has; returns whether it is news."""
        item, _ = self._opened[told]
        return bool(self._tell(item, lambda item: item.tell(update)))

    def complete(self) -> None:
        """Learn that there is no more to be told for now."""
        self._each(lambda item: item.complete())

    def give_up(self, error: Exception) -> None:
        """Give up all waits."""
        for item in list(self._served):
            self._give_up(item, error)

    def _give_up(self, item: UpdateFilter, error: Exception) -> None:
        self.remove(item)
        item.give_up(error)

    def _each(self, call: Callable[[UpdateFilter], object]) -> None:
        for item, _ in list(self._opened.values()):
            self._tell(item, call)

    def _tell(self, item: UpdateFilter, call: Callable[[UpdateFilter], object]) -> object:
        """Tell one of them, and return what it says; its mistake ends its wait, and no other."""
        try:
            return call(item)
        except vim25.NotAuthenticated:  # it says nothing of the watch
            raise
        except Exception as error:
            _log.exception("telling of a watch failed")
            self._give_up(item, error)
            return None
