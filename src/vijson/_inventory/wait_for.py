"""Wait until a property is as it should be."""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import vim25
from vijson._inventory.arguments import reference_of
from vijson._inventory.rows import Row
from vijson._inventory.watch import watch
from vijson._session.caller import Caller
from vijson._tasks.updates import Updates
from vijson.errors import WaitTimeout
from vmodl import ManagedObject

__all__ = ["wait_for", "wait_until"]

T = TypeVar("T")


def wait_for(
    obj: ManagedObject,
    path: str,
    until: Callable[[Any], object] | None = None,
    timeout: float | None = None,
) -> Any:
    """Wait until a property of an object is as it should be, and return its value.

    ``until`` tells of a value whether it is so; by default, whether it is set.
    ``timeout`` is in seconds. It costs a share of the one call in which all waits of the
    client are served, and outlasts lost connections, sessions and restarts as tasks do.
    Raises `vijson.WaitTimeout`, `vijson.WaitInterrupted`, `vim25.ManagedObjectNotFound` when
    the object is gone, the fault of a property that may not be read, and
    `vim25.InvalidProperty`.
    """
    client: Any = getattr(obj, "_invoker", None)
    updates: Updates | None = getattr(client, "waiting", None)
    if updates is None:
        raise TypeError(
            f"{obj!r}: expected a stub of a vijson.Client - vc.stub(reference) makes one"
        )
    accept = until or _is_set

    def found(row: Row[Any]) -> tuple[Any] | None:
        value = row[path]
        return (value,) if accept(value) else None

    [value] = wait_until(client, updates, obj, [path], found, timeout)
    return value


def wait_until(
    client: Caller,
    updates: Updates,
    obj: Any,
    paths: Sequence[str],
    found: Callable[[Row[Any]], T | None],
    timeout: float | None,
    hint: str = "",
) -> T:
    """Wait until ``found`` finds something in an object's properties, and return it."""
    seen = "it was not told"
    with watch(client, updates, obj, paths, timeout=timeout) as changes:
        try:
            for change in changes:
                if change.kind == vim25.ObjectUpdateKind.LEAVE:
                    _raise_gone(change)
                if (result := found(change)) is not None:
                    return result
                seen = ", ".join(f"{path} is {_shown(change.get(path))}" for path in paths)
        except WaitTimeout as error:
            text = f"{reference_of(obj).value} on {client.host} after {timeout:g} s: {seen}{hint}"
            raise WaitTimeout(text) from error
    raise AssertionError("a watch that nobody closes does not end")


def _is_set(value: object) -> bool:
    return value is not None


def _raise_gone(row: Row[Any]) -> None:
    for why in row.missing.values():
        raise why
    fault = vim25.ManagedObjectNotFound(obj=row.obj.reference)
    fault.faultstring = f"{row.obj.reference.value} is gone"
    raise fault


def _shown(value: object) -> str:
    """Return how to show a value: plainly, but no text, which may be a secret."""
    if isinstance(value, enum.Enum):
        return str(value.value)
    if value is None or isinstance(value, bool | int | float):
        return "unset" if value is None else str(value)
    return f"{len(value)} items" if isinstance(value, list) else type(value).__name__
