"""Of JSON with mistakes, all that can be decoded."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from vmodl.codec.decoder import Decode
from vmodl.codec.errors import DecodeError
from vmodl.codec.members import MemberType, members
from vmodl.registry import Registry
from vmodl.types.objects import DataObject
from vmodl.types.secrets import without_frames

__all__ = ["Salvage"]


class Salvage:
    """Decodes what it can; in the place of what it can't stands the `DecodeError`.

    That place is the item of an array, or the member of a data object, to which the declared
    types lead: a value in a place of type ``Any`` counts as one.
    """

    def __init__(self, decoder: Callable[[MemberType], Decode], registry: Registry) -> None:
        self._decoder = decoder
        self._registry = registry
        self._outer = sys.exception()

    def decode(self, data: Any, type_: MemberType, *place: str | int) -> Any:
        """Decode a value that stands in a ``place``."""
        try:
            return self._decoder(type_)(data)
        except DecodeError as error:
            mistake = error
        if type_.array and isinstance(data, list):
            item_type = MemberType(type_.name, False)
            return [self.decode(item, item_type, *place, i) for i, item in enumerate(data)]
        cls = None if type_.array else self._class(data, type_)
        if cls is not None:
            return self._object(data, cls, *place)
        return self._mistake(mistake, *place)

    def _object(self, data: Any, cls: Any, *place: str | int) -> Any:
        found = cls.__new__(cls)
        for member in members(cls):
            value = data.get(member.wire)
            if value is not None:
                value = self.decode(value, member.type, *place, member.wire)
            elif member.required and not (member.type.array and member.wire in data):
                value = self._mistake(DecodeError("required"), *place, member.wire)
            elif member.required:
                value = []
            object.__setattr__(found, member.name, value)  # it may be frozen
        return found

    def _mistake(self, error: DecodeError, *place: str | int) -> DecodeError:
        for step in reversed(place):
            error = error.at(step)
        return without_frames(error, self._outer)

    def _class(self, data: Any, type_: MemberType) -> Any:
        """Return the class of a data object into which to look, ``None`` for anything else."""
        declared = self._registry.load(type_.name)
        if not isinstance(data, dict) or declared is None or not issubclass(declared, DataObject):
            return None
        name = data.get("_typeName")
        actual = self._registry.load(name) if isinstance(name, str) else None
        return actual if actual is not None and issubclass(actual, declared) else declared
