"""What was read of one managed object."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Generic, TypeVar

from vmodl import ManagedObject

__all__ = ["Row"]

M = TypeVar("M", bound=ManagedObject)


class Row(Mapping[str, Any], Generic[M]):
    """What was read of one managed object: a mapping of property paths to values.

    ``row["runtime.powerState"]`` is ``None`` where the property is unset. What the server
    would not show, or showed badly, is not in the mapping: ``dict(row)`` is without it,
    ``row[path]`` raises why. Rows are equal to themselves alone.
    """

    __slots__ = ("_paths", "_values", "missing", "obj")

    def __init__(
        self,
        obj: M,
        paths: Collection[str],
        values: dict[str, Any],
        missing: Mapping[str, Exception],
    ) -> None:
        self.obj = obj
        """The object's stub, for further calls."""
        self._paths = paths
        self._values = values
        self.missing = missing
        """Path -> why, of those that the server would not show, or showed badly."""

    def __getitem__(self, path: str) -> Any:
        """Return a property's value, ``None`` where it is unset.

        Raises the fault of a property that the server would not show, such as
        `vim25.NoPermission`, `vijson.InvalidResponse` for a value that is none of the schema's,
        and `KeyError` for a path that was not asked for.
        """
        if path in self._values:
            return self._values[path]
        if path in self.missing:
            raise self.missing[path]
        if path in self._paths:
            return None
        raise KeyError(f"{path} was not read, only {', '.join(sorted(self._paths))}")

    def get(self, path: str, default: Any = None) -> Any:
        """Return a property's value, or ``default`` where it was not shown, or not read."""
        if path not in self:
            return default
        return self[path]

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
