"""Read objects of a class of one's own."""

from __future__ import annotations

from typing import TypeVar

from vijson._inventory.collect import collect
from vijson._inventory.row_classes import RowClass, Rows
from vijson._inventory.views import Container
from vijson._session.caller import Caller
from vmodl import ManagedObject

__all__ = ["collect_class"]

T = TypeVar("T")


def collect_class(
    client: Caller,
    cls: type[T],
    *,
    kind: type[ManagedObject] | None = None,
    container: Container = None,
    page_size: int = 1000,
) -> Rows[T]:
    """Serve `Client.collect` for a class of the user's."""
    row_class = RowClass(cls, kind)
    rows = collect(
        client, row_class.kind, row_class.paths, container=container, page_size=page_size
    )
    return Rows(rows, row_class, client)
