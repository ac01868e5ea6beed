"""What was recorded of an object, and what is shown of it once things have changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

import attrs

from vmodl import DataObject, ManagedObjectReference

__all__ = ["Recorded"]

Getters = Mapping[str, Callable[[], Any]]


class Recorded:
    """The properties of a recorded object.

    They hold as they are while the object's ``fingerprint`` is what it was at first. Later the
    simulation tells what it knows, and what it does not know is as it was recorded. Lists
    of references lose what has gone, and gain what is new.
    """

    def __init__(
        self,
        values: Mapping[str, Any],
        exists: Callable[[ManagedObjectReference], bool],
        is_recorded: Callable[[ManagedObjectReference], bool],
    ) -> None:
        self.values = values
        self._exists = exists
        self._is_recorded = is_recorded
        self._loaded: Any = None

    def begin(self, fingerprint: Any) -> None:
        """Note how the object was when it was loaded."""
        self._loaded = fingerprint

    def over(
        self,
        own: Getters,
        fingerprint: Callable[[], Any],
        fullest: Callable[[], AbstractContextManager[None]],
    ) -> Getters:
        """Return what reads each property, of those that are simulated and those recorded.

        In ``fullest`` the object tells all that it ever can.
        """
        values = self.values
        if not any(name in own for name in values):
            return {name: partial(_same, value) for name, value in values.items()}
        holds = fingerprint() == self._loaded
        shown = {
            name: partial(self._shown, value, own.get(name), None if holds else fullest)
            for name, value in values.items()
        }
        return {**own, **shown}

    def _shown(
        self,
        value: Any,
        own: Callable[[], Any] | None,
        fullest: Callable[[], AbstractContextManager[None]] | None,
    ) -> Any:
        if own is None:
            return value
        if isinstance(value, list) and all(map(_is_reference, value)):
            now = own() or []
            if all(map(_is_reference, now)):
                return self._references(value, now) if fullest is None else now
        if fullest is None:
            return value
        told = own()
        if told is None:  # it is known to have none
            return None
        with fullest():
            most = own()
        return _filled(told, value, most)

    def _references(self, value: list[Any], now: list[Any]) -> list[Any]:
        left = [one for one in value if self._exists(one) or not self._is_recorded(one)]
        return [*left, *(one for one in now if not self._is_recorded(one))]


def _is_reference(value: object) -> bool:
    return isinstance(value, ManagedObjectReference)


def _same(value: Any) -> Any:
    return value


def _filled(own: Any, recorded: Any, most: Any) -> Any:
    """Return a simulated value; what is never simulated of it is as it was recorded."""
    if own is None:
        return recorded if most is None else None
    if not isinstance(own, DataObject) or not isinstance(recorded, type(own)):
        return own
    changes = {}
    kind: Any = type(own)
    for field in attrs.fields(kind):
        mine, was = getattr(own, field.name), getattr(recorded, field.name)
        filled = _filled(mine, was, getattr(most, field.name, None))
        if filled is not mine:
            changes[field.name] = filled
    made: Any = own
    return attrs.evolve(made, **changes) if changes else own
