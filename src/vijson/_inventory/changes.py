"""What is told of changes: whole values, or parts of them that have to be put in their places."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

import attrs

import vim25
from vijson._inventory.rows import Row
from vmodl import ManagedObject, ManagedObjectReference
from vmodl.types.schema import all_fields

__all__ = ["Change", "LostTrack", "apply", "asked_for"]

M = TypeVar("M", bound=ManagedObject)

_STEP = re.compile(r"""\.?(\w+)|\[(?:"([^"]*)"|([^\]"]*))\]""")
"""A member of a value, or the key of an item of it."""


_REMOVALS = (vim25.PropertyChangeOp.REMOVE, vim25.PropertyChangeOp.INDIRECT_REMOVE)


class Change(Row[M], Generic[M]):
    """What has changed of one object: a row of all its properties, and which are new.

    ``kind`` says whether it has come into view (``enter``), has changed (``modify``), or is
    there no more (``leave``): then the row has what was last known.
    """

    __slots__ = ("changed", "kind")

    def __init__(
        self,
        obj: M,
        paths: Collection[str],
        values: dict[str, Any],
        missing: Mapping[str, Exception],
        kind: vim25.ObjectUpdateKind,
        changed: Mapping[str, Any],
    ) -> None:
        super().__init__(obj, paths, values, missing)
        self.kind = kind
        self.changed = changed
        """Path -> new value, of those that have changed; ``None`` where it is unset now."""

    def __repr__(self) -> str:
        return (
            f"<Change of {self.obj.reference.value}, {self.kind.value}: {', '.join(self.changed)}>"
        )


class LostTrack(Exception):
    """A change can't be put in its place: all has to be told anew."""


def apply(values: dict[str, Any], change: vim25.PropertyChange, paths: Collection[str]) -> None:
    """Put a change into what is known of an object, by path; its earlier values stay as they are.

    Raises `LostTrack`.
    """
    name, removed = change.name, change.op in _REMOVALS
    exact = name in paths
    if exact:
        values[name] = None if removed else change.val
    around = [path for path in asked_for(name, paths) if path != name]
    for path in around:
        if not exact or values.get(path) is not None:  # else all of it is still to be told
            steps = [_Step(*step) for step in _STEP.findall(name[len(path) :])]
            values[path] = _put(values.get(path), steps, change)
    if exact or around:
        return
    within = [path for path in paths if path.startswith((f"{name}.", f"{name}["))]
    if not within or not (removed or change.val is None):
        raise LostTrack(name)
    values.update(dict.fromkeys(within))  # what holds them was unset


def asked_for(name: str, paths: Collection[str]) -> list[str]:
    """Return the paths that were asked for of which a told one is, or is a part."""
    return [path for path in paths if name == path or name.startswith((f"{path}.", f"{path}["))]


class _Step(NamedTuple):
    """A member by its wire name, or else the key of an item."""

    wire: str
    text: str
    number: str


def _put(value: Any, steps: list[_Step], change: vim25.PropertyChange) -> Any:
    """Return a value with a change at its place, a copy as far as it differs."""
    if not steps:
        return change.val
    step, *rest = steps
    if not step.wire:
        return _put_item(value, step.text or step.number, rest, change)
    field = next((f for f in all_fields(type(value)) or () if f.wire == step.wire), None)
    if field is None:
        raise LostTrack(change.name)
    unset = change.op in _REMOVALS and not rest
    inner = None if unset else _put(getattr(value, field.name), rest, change)
    return attrs.evolve(value, **{field.name: inner})


def _put_item(value: Any, key: str, rest: list[_Step], change: vim25.PropertyChange) -> Any:
    if value is None and not rest and change.op == vim25.PropertyChangeOp.ADD:
        value = []
    if not isinstance(value, list):
        raise LostTrack(change.name)
    items = list(value)
    at = next((index for index, item in enumerate(items) if _key(item) == key), None)
    if at is None:
        if rest or change.op != vim25.PropertyChangeOp.ADD:
            raise LostTrack(change.name)
        items.append(change.val)
    elif change.op in _REMOVALS and not rest:
        del items[at]
    else:
        items[at] = _put(items[at], rest, change)
    return items


def _key(item: Any) -> str | None:
    """Return by what an item of an array is named in a path; ``None`` if that is not known."""
    if isinstance(item, ManagedObjectReference):
        return item.value
    if attrs.has(type(item)):
        return str(item.key) if hasattr(item, "key") else None
    return str(item)
