"""Who waits for which task, and what the server has told of the tasks that it lists."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import vim25
from vijson._session.retrieval import read, sound
from vijson._tasks.waits import Waiter
from vmodl import ManagedObjectReference

__all__ = ["ListedTasks"]

_log = logging.getLogger("vijson")

_REMOVALS = 100
"""Ended tasks that may stay in the view until there is another reason to modify it."""


class ListedTasks:
    """The tasks of a list view: those that are waited for, and those not removed from it yet.

    The lock is the waiting loop's.
    """

    def __init__(self, lock: threading.Condition) -> None:
        self._lock = lock
        self._watched: dict[ManagedObjectReference, list[Waiter]] = {}
        """Who waits for which task."""
        self._known: dict[ManagedObjectReference, dict[str, Any]] = {}
        """What the server has told of the tasks that it lists: it tells nothing twice."""
        self._unreadable: dict[ManagedObjectReference, Exception] = {}
        """Why the server does not show all of a task that it lists."""
        self._to_add: dict[ManagedObjectReference, None] = {}
        self._to_remove: dict[ManagedObjectReference, None] = {}

    def __len__(self) -> int:
        """Return how many tasks are waited for."""
        return len(self._watched)

    # Who waits.

    def add(self, waiter: Waiter) -> None:
        """Have a waiter told of its task."""
        if waiter.reference not in self._watched:
            self._watched[waiter.reference] = []
            if waiter.reference in self._to_remove:  # the server lists it still
                del self._to_remove[waiter.reference]
            else:
                self._to_add[waiter.reference] = None
        self._watched[waiter.reference].append(waiter)

    def remove(self, waiter: Waiter) -> None:
        """Tell a waiter nothing more; harmless when its task has ended."""
        with self._lock:
            waiters = self._watched.get(waiter.reference, [])
            if waiter in waiters:
                waiters.remove(waiter)
                if not waiters:
                    self._forget(waiter.reference)

    def tell_known(self, waiter: Waiter) -> None:
        """Tell a waiter what the server has told of its task before it came."""
        with self._lock:
            known = dict(self._known.get(waiter.reference, ()))
            unreadable = self._unreadable.get(waiter.reference)
        if unreadable is not None:
            self._interrupt(waiter.reference, unreadable)
        elif known:
            self._notify(waiter, lambda waiter: waiter.changed(known))

    def give_up(self, error: Exception) -> None:
        """Tell all who wait that it is in vain."""
        with self._lock:
            references = list(self._watched)
        for reference in references:
            self._interrupt(reference, error)

    # What the view lists.

    @property
    def pending(self) -> bool:
        """Whether tasks have to be added to the view."""
        return bool(self._to_add)

    @property
    def overdue(self) -> bool:
        """Whether the view has to be modified before the next wait."""
        return bool(self._to_add) or len(self._to_remove) >= _REMOVALS

    def listed_anew(self) -> None:
        """Learn that there is a new view, which lists nothing yet."""
        self._to_add = dict.fromkeys(self._watched)
        self.unlisted()

    def unlisted(self) -> None:
        """Know nothing of what a view that is gone has listed."""
        self._to_remove.clear()
        self._known.clear()
        self._unreadable.clear()

    def modified_by(
        self,
        modify: Callable[
            [list[ManagedObjectReference], list[ManagedObjectReference]],
            list[ManagedObjectReference],
        ],
    ) -> None:
        """Have the view modified; what could not be added stays to be, what is unknown is gone."""
        with self._lock:
            add, remove = list(self._to_add), list(self._to_remove)
            self._to_add.clear()
            self._to_remove.clear()
        try:
            unknown = modify(add, remove)
        except BaseException:
            with self._lock:
                self._to_add.update(dict.fromkeys(add))
            raise
        for reference in unknown:
            self._gone(reference)

    # What the server tells.

    def tell(self, update: vim25.PropertyFilterUpdate) -> bool:
        """Tell those who wait what came; returns whether anything of it is new."""
        news = False
        for lost in map(sound, sound(update.missing_set) or ()):
            news = self._gone(sound(lost.obj)) or news
        for item in map(sound, sound(update.object_set) or ()):
            reference = sound(item.obj)
            if item.kind == vim25.ObjectUpdateKind.LEAVE:
                news = self._left(reference) or news
                continue
            self._unreadable.pop(reference, None)
            values, missing = read(item)
            for problem in missing.values():
                self._unreadable[reference] = problem  # it is not told again
                self._interrupt(reference, problem)
            news = self._changed(reference, values) or news
        return news

    def _changed(self, reference: ManagedObjectReference, values: dict[str, Any]) -> bool:
        with self._lock:
            earlier = self._known.get(reference, {})
            latest = earlier | values
            self._known[reference] = latest
            waiters = list(self._watched.get(reference, ()))
        for waiter in waiters:
            self._notify(waiter, lambda waiter: waiter.changed(dict(latest)))
        return latest != earlier

    def _left(self, reference: ManagedObjectReference) -> bool:
        """Learn that a task is not listed any more: removed by us, or by the server."""
        with self._lock:
            known = self._known.pop(reference, None) is not None
            self._unreadable.pop(reference, None)
            self._to_remove.pop(reference, None)
            if reference in self._watched:  # to add it shows whether it still exists
                self._to_add[reference] = None
        return known

    def _gone(self, reference: ManagedObjectReference) -> bool:
        waiters = self._forgotten(reference)
        for waiter in waiters:
            fault = vim25.ManagedObjectNotFound(obj=reference)
            fault.faultstring = "the server no longer knows the task"
            self._notify(waiter, lambda waiter, fault=fault: waiter.gone(fault))  # type: ignore[misc]  # bound now
        with self._lock:  # it is not listed, so nothing is known or to be removed
            self._known.pop(reference, None)
            self._unreadable.pop(reference, None)
            self._to_remove.pop(reference, None)
        return bool(waiters)

    def _interrupt(self, reference: ManagedObjectReference, error: Exception) -> None:
        for waiter in self._forgotten(reference):
            self._notify(waiter, lambda waiter: waiter.interrupted(error))

    def _notify(self, waiter: Waiter, tell: Callable[[Waiter], bool | None]) -> None:
        """Tell one waiter, and forget it when its task has ended.

        A mistake in what it makes of the news ends its wait, and no other one.
        """
        try:
            ended = tell(waiter)
        except Exception as error:
            _log.exception("telling of %s failed", waiter.reference.value)
            self.remove(waiter)
            with suppress(Exception):
                waiter.interrupted(error)
        else:
            if ended:
                self._forgotten(waiter.reference)

    def _forgotten(self, reference: ManagedObjectReference) -> list[Waiter]:
        """Stop watching a task; returns who waited for it."""
        with self._lock:
            waiters = self._watched.get(reference, [])
            if waiters:
                self._forget(reference)
            return waiters

    def _forget(self, reference: ManagedObjectReference) -> None:
        self._watched.pop(reference, None)
        if reference in self._to_add:
            del self._to_add[reference]
        else:
            self._to_remove[reference] = None
