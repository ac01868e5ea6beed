"""Classes of one's own whose fields are properties of a managed object."""

from __future__ import annotations

import logging
import typing
from collections.abc import Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

import attrs

import vim25
from vijson._inventory.annotations import Read, allows_none, reader
from vijson._inventory.paths import property_type
from vijson._inventory.rows import Row
from vijson.errors import RowFailed
from vmodl import Invoker, ManagedObject

__all__ = ["RowClass", "Rows", "path"]

_log = logging.getLogger("vijson")

T = TypeVar("T")

_PATH, _DEFAULT = "vijson_path", "vijson_default"
"""Keys of a field's metadata."""


def path(property_path: str, *, default: Any = attrs.NOTHING) -> Any:
    """Make an attrs field that `Client.collect` reads from a property path.

        @attrs.frozen
        class VmRow:
            vm: vim25.VirtualMachine  # the object itself: no path
            name: str = vijson.path("name")
            ip: str | None = vijson.path("guest.ipAddress")

    ``default`` stands for what is unset; without one that is ``None`` where the annotation
    allows it, an empty list where it is a list, and else a mistake: the row fails. An
    `attrs.Factory` is called for each row.
    """
    return attrs.field(metadata={_PATH: property_path, _DEFAULT: default})


class _Column(NamedTuple):
    """A field, and how it is read."""

    alias: str
    path: str
    read: Read
    default: Any
    """For what is unset; `attrs.NOTHING` if there is none."""


class RowClass(Generic[T]):
    """How objects of a class are made of rows; ``kind`` is of which managed type they are.

    It is given, or that of the field without a path, or that which alone has all paths.
    Raises `TypeError` for a class that can't be read so, and `vim25.InvalidProperty`.
    """

    def __init__(self, cls: type[T], kind: type[ManagedObject] | None) -> None:
        if not attrs.has(cls):
            raise TypeError(f"{cls!r}: expected a managed type and paths, or an attrs class")
        self._cls: Any = cls
        hints = _hints(cls)
        fields = [field for field in attrs.fields(cls) if field.init]
        self.paths = [field.metadata[_PATH] for field in fields if _PATH in field.metadata]
        if not self.paths:
            raise TypeError(f"{cls.__name__} has no field that vijson.path(...) made")
        self._obj: str | None = None
        for field in fields:
            hint = hints.get(field.name)
            if _PATH in field.metadata:
                continue
            if isinstance(hint, type) and issubclass(hint, ManagedObject) and not self._obj:
                self._obj, kind = field.alias, kind or hint
                if not issubclass(kind, hint):
                    place = f"{cls.__name__}.{field.name}"
                    raise TypeError(f"{place}: a {kind.__name__} is no {hint.__name__}")
            elif field.default is attrs.NOTHING:
                raise TypeError(f"{cls.__name__}.{field.name}: expected vijson.path(...)")
        self.kind = kind or self._found_kind()
        self._columns = [
            self._column(field, hints.get(field.name, Any))
            for field in fields
            if _PATH in field.metadata
        ]

    def _found_kind(self) -> type[ManagedObject]:
        """Return the managed type that has all paths, and is no subtype of another one."""
        kinds = [kind for kind in _entities() if self._fits(kind)]
        roots = [kind for kind in kinds if not any(base in kinds for base in kind.__mro__[1:])]
        if len(roots) == 1:
            return roots[0]
        names = ", ".join(sorted(kind.__name__ for kind in roots)) or "no managed type"
        raise TypeError(
            f"{self._cls.__name__}: its paths fit {names} - say which, by a field without a path "
            "(vm: vim25.VirtualMachine), or as of="
        )

    def _fits(self, kind: type[ManagedObject]) -> bool:
        try:
            for item in self.paths:
                property_type(kind, item)
        except vim25.InvalidProperty:
            return False
        return True

    def _column(self, field: attrs.Attribute[Any], hint: Any) -> _Column:
        item = field.metadata[_PATH]
        found = property_type(self.kind, item)
        read = reader(hint, found.type, found.target)
        if read is None:
            is_type = isinstance(hint, type) and not typing.get_args(hint)
            shown = hint.__name__ if is_type else str(hint)
            raise TypeError(
                f"{self._cls.__name__}.{field.name}: {item} is no {shown}, but "
                f"{found.target or found.type}"
            )
        default = field.metadata[_DEFAULT]
        if getattr(default, "takes_self", False):
            raise TypeError(f"{self._cls.__name__}.{field.name}: a default can't take self")
        if default is attrs.NOTHING and allows_none(hint):
            default = None
        elif default is attrs.NOTHING and found.type.endswith("[]"):
            default = attrs.Factory(list)
        return _Column(str(field.alias), item, read, default)

    def make(self, row: Row[Any], invoker: Invoker) -> T:
        """Make an object of a row; raises `vijson.RowFailed`."""
        arguments = {self._obj: row.obj} if self._obj else {}
        for column in self._columns:
            try:
                value = row[column.path]
                if value is None:
                    if column.default is attrs.NOTHING:
                        raise TypeError("it is unset - annotate it as | None, or give a default")
                    value = _default(column.default)
                else:
                    value = column.read(value, invoker)
            except Exception as error:
                raise RowFailed(row.obj.reference, column.path, error) from error
            arguments[column.alias] = value
        try:
            made: T = self._cls(**arguments)
        except Exception as error:  # of its validators, or its converters
            raise RowFailed(row.obj.reference, self._cls.__name__, error) from error
        return made


class Rows(Iterator[T]):
    """Rows of a class, as they come; those that can't be made are in ``failed``."""

    def __init__(self, rows: Iterator[Row[Any]], row_class: RowClass[T], invoker: Invoker) -> None:
        self._rows = rows
        self._class = row_class
        self._invoker = invoker
        self.failed: list[RowFailed] = []
        """Why rows are left out so far; each is logged as a warning, too."""

    def __next__(self) -> T:
        while True:
            row = next(self._rows)
            try:
                return self._class.make(row, self._invoker)
            except RowFailed as failure:
                _log.warning("left out: %s", failure)
                self.failed.append(failure)


def _default(default: Any) -> Any:
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]  # a class, though its stub says otherwise
        return default.factory()
    return default


def _hints(cls: type) -> dict[str, Any]:
    try:
        return typing.get_type_hints(cls)
    except NameError as error:
        raise TypeError(
            f"{cls.__name__}: {error} - import it where annotations are evaluated, not for "
            "type checkers alone"
        ) from error


def _entities() -> Sequence[type[ManagedObject]]:
    """Return the managed types of which there are objects in an inventory."""
    found = (vim25.registry.managed_type(name) for name in dir(vim25.managed))
    return [kind for kind in found if kind is not None and issubclass(kind, vim25.ManagedEntity)]
