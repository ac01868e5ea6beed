"""What a watch has been told and has not been asked for yet."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from typing import Any, Generic, TypeVar

import attrs

import vim25
from vijson._inventory.changes import Change, LostTrack, apply, asked_for
from vijson._session.retrieval import entries, read, sound
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["Feed", "Opened", "Opener"]

M = TypeVar("M", bound=ManagedObject)

Opened = tuple[vim25.PropertyFilter, Callable[[], object]]
"""A filter, and what removes that which was created beside it."""
Opener = Callable[[vim25.PropertyCollector], Opened]


@attrs.frozen
class _Known:
    """What the server has told of an object."""

    values: dict[str, Any] = attrs.field(factory=dict)
    missing: dict[str, Exception] = attrs.field(factory=dict)


@attrs.frozen
class _News:
    """What is new of an object, until somebody asks: however much it is, once an object."""

    kind: vim25.ObjectUpdateKind
    changed: dict[str, Any]
    last: _Known
    """What was known of it."""


class Feed(Generic[M]):
    """Takes what the server tells, as an `UpdateFilter`, and keeps what is new for its reader.

    Of each object at most one change waits to be read: later ones are put together, so
    that a slow reader takes no more memory than the objects do.
    """

    def __init__(
        self,
        opener: Opener,
        paths: tuple[str, ...],
        stub_of: Callable[[ManagedObjectReference], M],
        named: Collection[ManagedObjectReference] = (),
    ) -> None:
        self._opener = opener
        self._paths = paths
        self._stub_of = stub_of
        self._close: Callable[[], object] = lambda: None
        self._known: dict[ManagedObjectReference, _Known] = {}
        self._named = frozenset(named)
        """The objects that were asked for, unless it is all of a type."""
        self._gone: set[ManagedObjectReference] = set()
        """Those of them of which it was told that they are not there."""
        self._unseen: set[ManagedObjectReference] | None = None
        """While all is told anew: the objects of which nothing has come yet."""
        self._news: dict[ManagedObjectReference, _News] = {}
        self._condition = threading.Condition()
        self._ended: Exception | None = None
        self.stale = False

    # Called by the waiting loop.

    def open(self, collector: vim25.PropertyCollector) -> vim25.PropertyFilter:
        found, self._close = self._opener(collector)
        self.stale = False
        self.restarted()
        return found

    def restarted(self) -> None:
        self._unseen = set(self._known)

    def close(self) -> None:
        self._close()

    def tell(self, update: vim25.PropertyFilterUpdate) -> bool:
        news = False
        for lost in map(sound, sound(update.missing_set) or ()):
            news = self._missed(sound(lost.obj), sound(lost.fault)) or news
        for item in map(sound, sound(update.object_set) or ()):
            if item.kind == vim25.ObjectUpdateKind.LEAVE:
                news = self._left(sound(item.obj)) or news
            else:
                news = self._changed(sound(item.obj), item) or news
        return news

    def complete(self) -> None:
        unseen, self._unseen = self._unseen, None
        for reference in unseen or ():
            self._left(reference)

    def give_up(self, error: Exception) -> None:
        with self._condition:
            self._ended = error
            self._condition.notify_all()

    def _changed(self, reference: ManagedObjectReference, item: vim25.ObjectUpdate) -> bool:
        entered = reference not in self._known
        known = self._known.get(reference) or _Known()
        told, problems = read(item, self._paths)
        missing = {
            path: why for name, why in problems.items() for path in asked_for(name, self._paths)
        }
        anew = self._unseen is not None and reference in self._unseen
        if self._unseen is not None:
            self._unseen.discard(reference)
        values = {} if anew else dict(known.values)
        try:
            for change in entries(item.change_set):
                if isinstance(change, vim25.PropertyChange) and change.name in told:
                    apply(values, change, self._paths)
        except LostTrack:
            self.stale = True
            return False
        hidden = known.missing if not anew else {}
        hidden = {path: why for path, why in hidden.items() if path not in values} | missing
        values = {path: value for path, value in values.items() if path not in hidden}
        changed = {
            path: values.get(path)
            for path in {**known.values, **values}
            if path not in hidden and values.get(path) != known.values.get(path)
        }
        self._known[reference] = _Known(values, hidden)
        self._gone.discard(reference)
        if not (entered or changed or hidden.keys() != known.missing.keys()):
            return False
        kinds = vim25.ObjectUpdateKind
        kind = kinds.ENTER if entered else kinds.MODIFY
        self._add(reference, _News(kind, changed, self._known[reference]))
        return True

    def _missed(self, reference: ManagedObjectReference, fault: vim25.MethodFault) -> bool:
        """Learn that an object that was named does not exist, which is told each time anew."""
        if reference in self._known:
            return self._left(reference)
        if reference in self._gone:
            return False
        self._note_gone(reference)
        last = _Known({}, dict.fromkeys(self._paths, fault))
        self._add(reference, _News(vim25.ObjectUpdateKind.LEAVE, {}, last))
        return True

    def _left(self, reference: ManagedObjectReference) -> bool:
        if self._unseen is not None:
            self._unseen.discard(reference)
        known = self._known.pop(reference, None)
        with self._condition:
            waiting = self._news.get(reference)
            unread = waiting is not None and waiting.kind == vim25.ObjectUpdateKind.ENTER
            if unread:  # nobody has learnt of it
                del self._news[reference]
        if known is None:
            return False
        self._note_gone(reference)
        if unread and reference not in self._named:  # of those that were named, all is told
            return False
        self._add(reference, _News(vim25.ObjectUpdateKind.LEAVE, {}, known))
        return True

    def _note_gone(self, reference: ManagedObjectReference) -> None:
        if reference in self._named:  # so they are no more than these
            self._gone.add(reference)

    def _add(self, reference: ManagedObjectReference, news: _News) -> None:
        """Keep what is new, together with what nobody has asked for yet."""
        kinds = vim25.ObjectUpdateKind
        with self._condition:
            waiting = self._news.pop(reference, None)
            if waiting is not None and news.kind == kinds.MODIFY:
                news = _News(waiting.kind, waiting.changed | news.changed, news.last)
            elif waiting is not None and waiting.kind == kinds.LEAVE and news.kind == kinds.ENTER:
                # It has come back before anybody knew that it had left.
                news = _News(kinds.MODIFY, news.changed, news.last)
            self._news[reference] = news
            self._condition.notify_all()

    # Called by the reader.

    def take(self, timeout: float) -> Change[M] | None:
        """Return the next change; ``None`` when none came within some seconds.

        Raises what has ended the watch, after all changes that came before it.
        """
        with self._condition:
            if not self._news and self._ended is None:
                self._condition.wait(timeout)
            if not self._news:
                if self._ended is not None:
                    raise self._ended
                return None
            reference = next(iter(self._news))
            news = self._news.pop(reference)
        last = news.last
        stub = self._stub_of(reference)
        return Change(stub, self._paths, last.values, last.missing, news.kind, news.changed)
