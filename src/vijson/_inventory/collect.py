"""Read properties of many managed objects, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from typing import Any

import vim25
from vijson._inventory.arguments import check_managed, references_of
from vijson._inventory.paths import asked_paths, check_paths, check_paths_of
from vijson._inventory.rows import Row
from vijson._inventory.views import (
    Container,
    container_view,
    spec_of_objects,
    spec_of_view,
)
from vijson._session.caller import Caller
from vijson._session.cleanup import cleaning_up
from vijson._session.retries import Attempts
from vijson._session.retrieval import pages, read, sound
from vijson.errors import ConnectionLost, HttpError

__all__ = ["collect"]


def collect(
    client: Caller,
    what: Any,
    paths: Sequence[str],
    *,
    container: Container = None,
    page_size: int | None = 1000,
) -> Iterator[Row[Any]]:
    """Serve `Client.collect`; pages are of the server's size where none is given."""
    asked = asked_paths(paths)
    if page_size is not None and page_size < 1:
        raise ValueError(f"page_size must be at least 1, not {page_size}")
    if isinstance(what, type):
        check_managed(what)
        check_paths(what, asked)
        name = vim25.registry.wire_name(what)
        return _rows(
            client, name, partial(_of_type, client, name, asked, container), asked, page_size
        )
    if container is not None:
        raise TypeError("container: goes with a type, not with objects")
    references = references_of(what)
    check_paths_of(references, asked)
    spec = spec_of_objects(references, asked, missing=False)
    return _rows(client, "", lambda: nullcontext(spec), asked, page_size)


_Source = Callable[[], AbstractContextManager[vim25.PropertyFilterSpec]]
"""What is read; to enter it may leave something on the server, until it is left."""


@contextmanager
def _of_type(
    client: Caller, kind: str, paths: tuple[str, ...], container: Container
) -> Iterator[vim25.PropertyFilterSpec]:
    view = container_view(client, kind, container)
    with cleaning_up(view.destroy_view):
        yield spec_of_view(view, kind, paths)


def _rows(
    client: Caller, kind: str, source: _Source, paths: tuple[str, ...], page_size: int | None
) -> Iterator[Row[Any]]:
    seen: set[str] = set()
    attempts = Attempts(client.retries, safe=True)
    while True:
        session = client.session_number
        try:
            for item in _contents(client, source, page_size):
                if sound(sound(item).obj).value in seen:
                    continue
                values, missing = read(item, paths)
                seen.add(item.obj.value)
                attempts = Attempts(client.retries, safe=True)  # it gets on
                # Of its actual type, where kind is a base.
                obj: Any = vim25.registry.stub_of(item.obj, client, kind)
                row: Row[Any] = Row(obj, paths, values, missing)
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
            if client.session_number == session or not attempts.may_renew():
                raise
            # The view and the pages went with a session that was renewed meanwhile.
        else:
            return


def _contents(
    client: Caller, source: _Source, page_size: int | None
) -> Iterator[vim25.ObjectContent]:
    # A page that was lost can't be read again, but the first one can.
    collector = vim25.PropertyCollector(
        client.content.property_collector, client.calling(salvage=True)
    )
    with source() as spec:
        for objects in pages(collector, spec, page_size):
            yield from objects
            objects.clear()  # before the next page comes
