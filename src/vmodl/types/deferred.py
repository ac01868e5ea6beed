"""Parts of classes that are made when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["Deferred"]


class Deferred:
    """Something of a class that is made when it is first asked for, and then takes its place.

    ``make`` gets the class and the attribute's name. It may be called twice when two threads
    ask at once: what it makes is the same. Subclasses have it, too, if it is ``inherited``.
    """

    __slots__ = ("_inherited", "_make", "_name", "_owner")

    def __init__(self, make: Callable[[Any, str], Any], *, inherited: bool = True) -> None:
        self._make = make
        self._inherited = inherited
        self._owner: type
        self._name: str

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner, self._name = owner, name

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        made = self._make(self._owner, self._name)
        if not self._inherited:  # so it can't take its own place, where subclasses would find it
            if owner is not self._owner:
                raise AttributeError(self._name)
            return made
        setattr(self._owner, self._name, made)
        bind = getattr(type(made), "__get__", None)
        return made if bind is None else bind(made, instance, owner)
