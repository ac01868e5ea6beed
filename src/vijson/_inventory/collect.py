"""Read properties of many managed objects, page by page."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar

import vim25
from vijson._session.caller import Caller
from vijson._session.cleanup import cleaning_up
from vijson._session.retries import Attempts
from vijson._session.retrieval import missing_of, pages, values_of
from vijson.errors import ConnectionLost, HttpError, UnsupportedServer
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["Row", "collect"]

M = TypeVar("M", bound=ManagedObject)


class Row(Mapping[str, Any], Generic[M]):
    """What was read of one managed object: a mapping of property paths to values.

    ``row["runtime.powerState"]`` is ``None`` where the property is unset. What the server
    would not show is not in the mapping: ``dict(row)`` is without it, ``row[path]`` raises
    why. Rows are equal to themselves alone.
    """

    __slots__ = ("_paths", "_values", "missing", "obj")

    def __init__(
        self,
        obj: M,
        paths: Collection[str],
        values: dict[str, Any],
        missing: Mapping[str, vim25.MethodFault],
    ) -> None:
        self.obj = obj
        """The object's stub, for further calls."""
        self._paths = paths
        self._values = values
        self.missing = missing
        """Path -> fault, of those that the server would not show."""

    def __getitem__(self, path: str) -> Any:
        """Return a property's value, ``None`` where it is unset.

        Raises the fault of a property that the server would not show, such as
        `vim25.NoPermission`, and `KeyError` for a path that was not asked for.
        """
        if path in self._values:
            return self._values[path]
        if path in self.missing:
            raise self.missing[path]
        if path in self._paths:
            return None
        raise KeyError(f"{path} was not read, only {', '.join(sorted(self._paths))}")

    def __contains__(self, path: object) -> bool:
        return path in self._paths and path not in self.missing

    def __iter__(self) -> Iterator[str]:
        return (path for path in self._paths if path not in self.missing)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    def __repr__(self) -> str:
        return f"<Row of {self.obj.reference.value}: {', '.join(sorted(self._paths))}>"


def collect(
    client: Caller,
    kind: type[M],
    paths: Sequence[str],
    *,
    container: ManagedObject | ManagedObjectReference | None = None,
    page_size: int = 1000,
) -> Iterator[Row[M]]:
    """Serve `Client.collect`, whose arguments these are."""
    if isinstance(paths, str) or not paths:
        raise ValueError(f"paths must be a list of property paths, such as ['name'], not {paths!r}")
    if page_size < 1:
        raise ValueError(f"page_size must be at least 1, not {page_size}")
    if isinstance(container, ManagedObject):
        container = container.reference
    return _rows(client, kind, list(dict.fromkeys(paths)), container, page_size)


def _rows(
    client: Caller,
    kind: type[M],
    paths: list[str],
    container: ManagedObjectReference | None,
    page_size: int,
) -> Iterator[Row[M]]:
    name, asked = vim25.registry.wire_name(kind), tuple(paths)
    seen: set[str] = set()
    attempts = Attempts(client.retries, safe=True)
    while True:
        session = client.session_number
        try:
            for item in _contents(client, name, paths, container, page_size):
                if item.obj.value in seen:
                    continue
                missing = missing_of(item)
                seen.add(item.obj.value)
                # Of its actual type, where kind is a base.
                obj: Any = vim25.registry.stub_of(item.obj, client, name)
                row: Row[M] = Row(obj, asked, values_of(item), missing)
                del item  # in case that a traceback shows local variables
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
    client: Caller,
    kind: str,
    paths: list[str],
    container: ManagedObjectReference | None,
    page_size: int,
) -> Iterator[vim25.ObjectContent]:
    content = client.content
    if content.view_manager is None:
        raise UnsupportedServer(f"{client.host} has no view manager")
    view = vim25.ViewManager(content.view_manager, client).create_container_view(
        container or content.root_folder, type=[kind], recursive=True
    )
    traversal = vim25.TraversalSpec(type="ContainerView", path="view", skip=False)
    spec = vim25.PropertyFilterSpec(
        prop_set=[vim25.PropertySpec(type=kind, path_set=paths)],
        object_set=[vim25.ObjectSpec(obj=view.reference, skip=True, select_set=[traversal])],
    )
    # A page that was lost can't be read again, but the first one can.
    collector = vim25.PropertyCollector(content.property_collector, client)
    with cleaning_up(view.destroy_view):
        for objects in pages(collector, spec, page_size):
            yield from objects
            objects.clear()  # before the next page comes
