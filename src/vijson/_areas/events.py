"""Events: what has happened in a vCenter, and what happens."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any, Literal, TypedDict

import attrs

import vim25
from vijson._inventory.arguments import check_options
from vijson._inventory.watch import Watch, watch
from vijson._session.caller import Caller
from vijson._session.cleanup import cleaning_up
from vijson._session.retries import Attempts
from vijson._tasks.running import seconds_of
from vijson._tasks.updates import Updates
from vijson.errors import ConnectionLost, HttpError, InvalidResponse, WaitTimeout
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["EventOptions", "events"]

_PAGE = 100
"""How many events are read at once."""


class EventOptions(TypedDict, total=False):
    """Which events; by default all."""

    of: ManagedObject | ManagedObjectReference
    """Those of an entity: a VM, a host, a folder..."""
    recursion: Literal["self", "children", "all"]
    """Whether those of what is below the entity count, too: ``all``, by default."""
    kinds: Iterable[type[vim25.Event] | str]
    """Of types, with those derived from them, or of ids: ``esx.audit.ssh.enabled``."""
    since: datetime
    until: datetime
    users: Iterable[str]
    """Those that users caused, by name."""


def events(
    client: Caller,
    updates: Updates,
    options: EventOptions,
    *,
    follow: bool,
    timeout: float | None,
) -> Iterator[vim25.Event]:
    """Serve `Client.events`."""
    check_options(options, EventOptions, "events")
    kinds, users = options.get("kinds", ()), options.get("users", ())
    if isinstance(kinds, str | type) or isinstance(users, str):
        raise TypeError("kinds, users: expected several, in a list")
    ids = [name for kind in kinds for name in _type_ids(kind)]
    spec = vim25.EventFilterSpec(
        entity=_entity(options),
        time=_time(options),
        user_name=vim25.EventFilterSpecByUsername(system_user=False, user_list=list(users))
        if users
        else None,
        event_type_id=list(dict.fromkeys(ids)) or None,
    )
    reference = client.existing(client.content.event_manager, "event manager")
    manager = vim25.EventManager(reference, client)
    limit = seconds_of(timeout)
    if not follow:
        return _events(client, manager, spec, _unread)
    deadline = time.monotonic() + limit

    def follow_on(collector: vim25.EventHistoryCollector) -> Iterator[vim25.Event]:
        collector.set_collector_page_size(max_count=1)  # it is but looked whether it changes
        remaining = None if timeout is None else max(0.0, deadline - time.monotonic())
        with watch(client, updates, collector, ["latestPage"], timeout=remaining) as changes:
            try:
                yield from _as_they_come(collector, changes)
            except WaitTimeout as error:
                raise WaitTimeout(f"no more events within {limit:g} s") from error

    return _events(client, manager, spec, follow_on)


def _events(
    client: Caller,
    manager: vim25.EventManager,
    spec: vim25.EventFilterSpec,
    read: Callable[[vim25.EventHistoryCollector], Iterator[vim25.Event]],
) -> Iterator[vim25.Event]:
    """Yield what is read of a collector, each event once.

    A page that was lost can't be read again, and a collector goes with its session: then
    another one begins where the events ended that were read.
    """
    last, attempts = -1, Attempts(client.retries, safe=True)
    while True:
        session = client.session_number
        try:
            collector = manager.create_collector_for_events(filter=spec)
            with cleaning_up(collector.destroy_collector):
                for event in read(collector):
                    if event.key <= last:
                        continue
                    last, attempts = event.key, Attempts(client.retries, safe=True)
                    spec = attrs.evolve(spec, time=_from(spec.time, event.created_time))
                    yield event
            return
        except (ConnectionLost, HttpError) as error:
            if not attempts.may_follow(error):
                raise
        except vim25.ManagedObjectNotFound:
            if client.session_number == session:
                raise


def _unread(collector: vim25.EventHistoryCollector) -> Iterator[vim25.Event]:
    """Yield the events that were not read yet, page by page, the oldest first."""
    while page := collector.read_next_events(max_count=_PAGE):
        for event in page:
            if not isinstance(getattr(event, "key", None), int):
                raise InvalidResponse("expected an event with a key", "", "ReadNextEvents")
        yield from sorted(page, key=lambda event: event.key)


def _as_they_come(
    collector: vim25.EventHistoryCollector, changes: Watch[vim25.EventHistoryCollector]
) -> Iterator[vim25.Event]:
    for change in changes:
        if change.kind == vim25.ObjectUpdateKind.LEAVE:
            raise vim25.ManagedObjectNotFound(obj=collector.reference)
        yield from _unread(collector)


def _from(
    bounds: vim25.EventFilterSpecByTime | None, begin: datetime
) -> vim25.EventFilterSpecByTime:
    """Return bounds that begin later, so that little is read again."""
    end = bounds.end_time if bounds is not None else None
    return vim25.EventFilterSpecByTime(begin_time=begin, end_time=end)


def _entity(options: EventOptions) -> vim25.EventFilterSpecByEntity | None:
    of: Any = options.get("of")
    if of is None:
        if "recursion" in options:
            raise TypeError("recursion: goes with an entity, of=")
        return None
    option = vim25.EventFilterSpecRecursionOption(options.get("recursion", "all"))
    return vim25.EventFilterSpecByEntity(entity=of, recursion=option)


def _time(options: EventOptions) -> vim25.EventFilterSpecByTime | None:
    since, until = options.get("since"), options.get("until")
    if since is None and until is None:
        return None
    return vim25.EventFilterSpecByTime(begin_time=since, end_time=until)


def _type_ids(kind: type[vim25.Event] | str) -> list[str]:
    """Return the ids of the events of a type, and of those derived from it."""
    if isinstance(kind, str):
        return [kind]
    if not (isinstance(kind, type) and issubclass(kind, vim25.Event)):
        raise TypeError(f"kinds: expected event types or ids, found {kind!r}")
    if kind is vim25.Event:
        return []
    named = (name for name in dir(vim25.data) if "Event" in name)
    classes = (vim25.registry.load_class(name) for name in named)
    derived = (cls for cls in classes if cls is not None and issubclass(cls, kind))
    return [vim25.registry.wire_name(cls) for cls in derived]
