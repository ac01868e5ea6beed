"""Watch objects: what changes of them, as it changes."""

from __future__ import annotations

import logging
import threading
import time
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from types import TracebackType
from typing import Any, Generic, Self, TypedDict, TypeVar, Unpack

import vim25
from vijson._inventory.arguments import check_options, reference_of, references_of
from vijson._inventory.changes import Change
from vijson._inventory.feed import Feed, Opened, Opener
from vijson._inventory.paths import asked_paths, check_paths, check_paths_of
from vijson._inventory.views import Container, container_view, spec_of_objects, spec_of_view
from vijson._session.caller import Caller
from vijson._tasks.running import seconds_of
from vijson._tasks.updates import Updates
from vijson.errors import Error, WaitInterrupted, WaitTimeout
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["Watch", "WatchOptions", "watch"]

_log = logging.getLogger("vijson")

M = TypeVar("M", bound=ManagedObject)

_GRACE = 1.0
"""Seconds beyond the time for which a watch may wait for its first change."""
_SLICE = 1.0
"""Seconds for which a wait can't be interrupted on some systems."""


class WatchOptions(TypedDict, total=False):
    """What `Client.watch` can be told beside what to watch."""

    container: Container
    """Where the objects of a type are, with all below it; by default everywhere."""
    timeout: float | None
    """Seconds after which the watch ends with `vijson.WaitTimeout`."""


class Watch(Generic[M]):
    """An iterator of `Change`, of objects that are watched; close it, or leave it, to end.

    It begins with all objects as they are (``enter``). Whoever reads slowly gets the changes
    of an object together: no more is kept than what is new of each.
    """

    def __init__(
        self,
        updates: Updates,
        feed: Feed[M],
        what: str,
        timeout: float,
        check_process: Callable[[], None],
    ) -> None:
        self._check_process = check_process
        self._feed = feed
        self._what = what
        self._timeout = timeout
        self._deadline = time.monotonic() + timeout
        self._closed = False
        self._has_begun = False
        # The loop keeps the feed, but not the watch: who forgets it ends it.
        self._forget = weakref.finalize(self, updates.remove, feed)
        self._forget.atexit = False  # the loop goes with the process
        updates.add(feed)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Change[M]:
        """Wait for the next change; raises `vijson.WaitTimeout` and `vijson.WaitInterrupted`."""
        self._check_process()  # in a forked one nobody would tell anything
        while not self._closed:
            remaining = self._deadline - time.monotonic()
            if not self._has_begun:  # the time may be none: then the first look is what is wanted
                remaining += _GRACE
            if remaining <= 0:
                self.close()
                raise WaitTimeout(f"{self._what}: the time is over, {self._timeout:g} s")
            if (change := self._take(min(_SLICE, remaining))) is not None:
                self._has_begun = True
                return change
        raise StopIteration

    def _take(self, seconds: float) -> Change[M] | None:
        try:
            return self._feed.take(seconds)
        except Exception as error:
            self.close()
            raise WaitInterrupted(
                f"{self._what} was interrupted by {type(error).__name__}: {error} - watch again"
            ) from error

    def close(self) -> None:
        """Stop watching, from any thread; safe to call twice."""
        self._closed = True
        self._forget()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def call(self, on_change: Callable[[Change[M]], object]) -> None:
        """Have a function called with each change, from a thread of its own, until it is closed.

        It may block. What it raises is logged, as is what ends the watch.
        """

        def run() -> None:
            try:
                for change in self:
                    try:
                        on_change(change)
                    except BaseException:  # of the user's, sys.exit() included
                        _log.exception("%s: a callback failed", self._what)
            except WaitTimeout as error:
                _log.info("%s", error)
            except Error as error:
                _log.error("%s", error)
            finally:
                self.close()

        threading.Thread(target=run, name=f"on_change of {self._what}", daemon=True).start()


def watch(
    client: Caller,
    updates: Updates,
    watched: Any,
    paths: Sequence[str],
    **options: Unpack[WatchOptions],
) -> Watch[Any]:
    """Serve `Client.watch`."""
    check_options(options, WatchOptions, "watch")
    container = options.get("container")
    if container is not None and not isinstance(reference_of(container), ManagedObjectReference):
        raise TypeError(f"container: expected a stub or a reference, found {container!r}")
    asked = asked_paths(paths)
    declared = ""
    references: list[ManagedObjectReference] = []
    if isinstance(watched, type):
        check_paths(watched, asked)
        declared = what = vim25.registry.wire_name(watched)
        opener: Opener = partial(_open_type, client, declared, asked, container)
    else:
        if container is not None:
            raise TypeError("container: goes with a type, not with objects")
        references = references_of(watched)
        check_paths_of(references, asked)
        what = ", ".join(reference.value for reference in references[:3])
        what += f" and {len(references) - 3} more" if len(references) > 3 else ""
        opener = partial(_open_objects, references, asked)

    def stub_of(reference: ManagedObjectReference) -> Any:
        return vim25.registry.stub_of(reference, client, declared)

    feed = Feed(opener, asked, stub_of, references)
    limit = seconds_of(options.get("timeout"))
    return Watch(updates, feed, f"watching {what} on {client.host}", limit, client.check_process)


def _open_type(
    client: Caller,
    kind: str,
    paths: tuple[str, ...],
    container: Container,
    collector: vim25.PropertyCollector,
) -> Opened:
    view = container_view(client, kind, container)
    spec = spec_of_view(view, kind, paths)
    try:
        return collector.create_filter(spec, partial_updates=True), view.destroy_view
    except (Error, vim25.MethodFault):
        with suppress(Error, vim25.MethodFault):  # after a lost answer, too: the session goes on
            view.destroy_view()
        raise


def _open_objects(
    references: list[ManagedObjectReference],
    paths: tuple[str, ...],
    collector: vim25.PropertyCollector,
) -> Opened:
    spec = spec_of_objects(references, paths, missing=True)
    return collector.create_filter(spec, partial_updates=True), lambda: None
