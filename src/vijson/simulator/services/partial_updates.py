"""Changes told in parts: only what of a property differs, by a path of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import vim25
from vmodl import DataObject, boxed
from vmodl.types.schema import all_fields

__all__ = ["partial_changes"]

_OPS = vim25.PropertyChangeOp


def partial_changes(
    name: str, before: Any, after: Any, value: Any, type_name: str = "Any"
) -> Iterator[vim25.PropertyChange]:
    """Yield the changes that lead from one value of a property, as JSON, to another.

    ``name`` is the path of the value, ``value`` what ``after`` is the JSON of, ``type_name``
    its wire type. Members of data objects are told apart, and items of arrays that have a
    key; all else is told whole.
    """
    if before == after:
        return
    if isinstance(value, list):
        old, new = _items(before), _items(after)
        if old is not None and new is not None:
            yield from _item_changes(name, old, new, value, type_name.removesuffix("[]"))
            return
    elif isinstance(value, DataObject) and _is_of_type(before, after["_typeName"]):
        for field in all_fields(type(value)) or ():
            inner = f"{name}.{field.wire}", before.get(field.wire), after.get(field.wire)
            yield from partial_changes(*inner, getattr(value, field.name), field.type)
        return
    yield vim25.PropertyChange(name=name, op=_OPS.ASSIGN, val=boxed(value, type_name))


def _item_changes(
    name: str, before: dict[str, Any], after: dict[str, Any], values: list[Any], type_name: str
) -> Iterator[vim25.PropertyChange]:
    for key in before.keys() - after.keys():
        yield vim25.PropertyChange(name=f"{name}[{key}]", op=_OPS.REMOVE)
    for (key, item), value in zip(after.items(), values, strict=True):
        if key in before:
            yield from partial_changes(f"{name}[{key}]", before[key], item, value, type_name)
        else:
            yield vim25.PropertyChange(name=f"{name}[{key}]", op=_OPS.ADD, val=value)


def _is_of_type(data: Any, type_name: str) -> bool:
    return isinstance(data, dict) and data.get("_typeName") == type_name


def _items(data: Any) -> dict[str, Any] | None:
    """Return the items of an array by what paths name them by; ``None`` if they have no keys."""
    if isinstance(data, dict):
        data = data.get("_value")  # in a place of type Any
    if not isinstance(data, list):
        return None
    items = {_key(item): item for item in data}
    if None in items or len(items) < len(data):
        return None
    return {str(key): item for key, item in items.items()}


def _key(item: Any) -> str | None:
    if not isinstance(item, dict):
        return None
    is_reference = item.get("_typeName") == "ManagedObjectReference"
    key = item["value"] if is_reference else item.get("key")
    return f'"{key}"' if isinstance(key, str) else None if key is None else str(key)
