"""Read properties of many managed objects, page by page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

import vim25
from vijson._inventory.paths import asked_paths, check_paths
from vijson._inventory.rows import Row
from vijson._inventory.views import Container, container_view, spec_of_view
from vijson._session.caller import Caller
from vijson._session.cleanup import cleaning_up
from vijson._session.retries import Attempts
from vijson._session.retrieval import pages, read, sound
from vijson.errors import ConnectionLost, HttpError
from vmodl import ManagedObject

__all__ = ["collect"]

M = TypeVar("M", bound=ManagedObject)


def collect(
    client: Caller,
    kind: type[M],
    paths: Sequence[str],
    *,
    container: Container = None,
    page_size: int | None = 1000,
) -> Iterator[Row[M]]:
    """Serve `Client.collect`; pages are of the server's size where none is given."""
    asked = asked_paths(paths)
    if page_size is not None and page_size < 1:
        raise ValueError(f"page_size must be at least 1, not {page_size}")
    check_paths(kind, asked)
    return _rows(client, kind, asked, container, page_size)


def _rows(
    client: Caller,
    kind: type[M],
    paths: tuple[str, ...],
    container: Container,
    page_size: int | None,
) -> Iterator[Row[M]]:
    name = vim25.registry.wire_name(kind)
    seen: set[str] = set()
    attempts = Attempts(client.retries, safe=True)
    while True:
        session = client.session_number
        try:
            for item in _contents(client, name, paths, container, page_size):
                if sound(sound(item).obj).value in seen:
                    continue
                values, missing = read(item, paths)
                seen.add(item.obj.value)
                # Of its actual type, where kind is a base.
                obj: Any = vim25.registry.stub_of(item.obj, client, name)
                row: Row[M] = Row(obj, paths, values, missing)
                del item, values  # in case that a traceback shows local variables
                yield row
                del row, obj
        except vim25.NotAuthenticated as refusal:
            if not attempts.may_renew() or not client.renew_session(session, refusal):
                raise
        except (ConnectionLost, HttpError) as error:
            if not attempts.may_follow(error):
                raise
        except (vim25.ManagedObjectNotFound, vim25.InvalidArgument):
            if client.session_number == session:
                raise
            # The view and the pages went with a session that was renewed meanwhile.
        else:
            return


def _contents(
    client: Caller, kind: str, paths: tuple[str, ...], container: Container, page_size: int | None
) -> Iterator[vim25.ObjectContent]:
    view = container_view(client, kind, container)
    spec = spec_of_view(view, kind, paths)
    # A page that was lost can't be read again, but the first one can.
    collector = vim25.PropertyCollector(
        client.content.property_collector, client.calling(salvage=True)
    )
    with cleaning_up(view.destroy_view):
        for objects in pages(collector, spec, page_size):
            yield from objects
            objects.clear()  # before the next page comes
