"""References in requests that point to objects of another type than is expected there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vmodl import ManagedObject, ManagedObjectReference, Registry
from vmodl.types.schema import all_fields

__all__ = ["wrong_targets"]


def wrong_targets(value: object, registry: Registry) -> Iterator[tuple[str, str]]:
    """Yield path and problem of each reference that can't be meant.

    What these bindings do not know, a type of a newer server, is taken for right.
    """
    for field in all_fields(type(value)) or ():
        item = getattr(value, field.name)
        for place, one in _items(f".{field.wire}", item):
            if isinstance(one, ManagedObjectReference | ManagedObject):
                reference: Any = getattr(one, "reference", one)
                if field.target and not _is_a(reference.type, field.target, registry):
                    yield place, f"expected a {field.target}, found a {reference.type}"
            elif not isinstance(one, str | int | float):
                for path, problem in wrong_targets(one, registry):
                    yield f"{place}{path}", problem


def _items(place: str, value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield f"{place}[{index}]", item
    elif value is not None:
        yield place, value


def _is_a(actual: str, expected: str, registry: Registry) -> bool:
    if actual == expected:
        return True
    found, wanted = registry.managed_type(actual), registry.managed_type(expected)
    return found is None or wanted is None or issubclass(found, wanted)
