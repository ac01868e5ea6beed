"""Values whose wire type plain Python would lose in a slot of type ``Any``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from vmodl.types.shown import tree

__all__ = [
    "URI",
    "Array",
    "Byte",
    "ByteArray",
    "Float",
    "Long",
    "MethodName",
    "PropertyPath",
    "Short",
    "TypeName",
]

T = TypeVar("T")


class Byte(int):
    """An ``int`` that travels as ``byte``: -128 to 127."""

    __slots__ = ()


class Short(int):
    """An ``int`` that travels as ``short``: 16 bits, signed."""

    __slots__ = ()


class Long(int):
    """An ``int`` that travels as ``long``: 64 bits, signed."""

    __slots__ = ()


class Float(float):
    """A ``float`` that travels as ``float``, not ``double``."""

    __slots__ = ()


class URI(str):
    """A ``str`` that travels as ``anyURI``."""

    __slots__ = ()


class PropertyPath(str):
    """A ``str`` that travels as ``PropertyPath``."""

    __slots__ = ()


class MethodName(str):
    """A ``str`` that travels as ``MethodName``."""

    __slots__ = ()


class TypeName(str):
    """A ``str`` that travels as ``TypeName``."""

    __slots__ = ()


class ByteArray(bytes):
    """``bytes`` that travel as ``ArrayOfByte``, not ``base64Binary``."""

    __slots__ = ()


class Array(list[T]):
    """A ``list`` that remembers the wire type of its elements, also when empty.

    ``Array("int", [1, 2])`` travels as ``ArrayOfInt``; the element type ``Any``
    as ``ArrayOfAnyType``, whose elements are boxed one by one.
    """

    __slots__ = ("element_type",)
    element_type: str

    def __init__(self, element_type: str = "Any", elements: Iterable[T] = ()) -> None:
        super().__init__(elements)
        self.element_type = element_type

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Array) and other.element_type != self.element_type:
            return False
        return list.__eq__(self, other)

    __hash__ = None

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __repr__(self) -> str:
        return tree(self)

    def _shown_parts(self) -> tuple[str, list[tuple[str, T]], str]:
        return f"Array({self.element_type!r}, [", [("", item) for item in self], "])"

    def __reduce__(self) -> tuple[Any, ...]:
        return Array, (self.element_type, list(self))
