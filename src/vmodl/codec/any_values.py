"""From JSON to values in places of type ``Any``: boxes, objects, what has no type."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from vmodl.codec.decoder import Decode
from vmodl.codec.errors import DecodeError
from vmodl.codec.members import MemberType
from vmodl.codec.primitives import PRIMITIVES, Primitive, array_name, describe
from vmodl.registry import Registry
from vmodl.types.boxes import Array
from vmodl.types.enums import OpenEnum
from vmodl.types.objects import DataObject
from vmodl.types.references import ManagedObjectReference
from vmodl.types.source import compile_function

__all__ = ["AnyDecoder", "Table", "is_wrapped_fault"]

# Other names of boxes: what some servers and the official document's own schemas use.
_ALIASES = {
    "binary": "base64Binary",
    "ArrayOfBinary": "ArrayOfBase64Binary",
    "ArrayOfURI": "ArrayOfAnyURI",
    "ArrayOfPropPath": "ArrayOfPropertyPath",
}
_PRIMITIVE_ARRAYS = {array_name(name): name for name in PRIMITIVES if name != "byte[]"}


class Table(dict[Any, Any]):
    """A dictionary that finds and keeps what it does not have yet."""

    __slots__ = ("_find",)

    def __init__(self, find: Callable[[Any, Table], Any]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: Any) -> Any:
        return self._find(key, self)


class TypedDecoders(Protocol):
    """What places of type ``Any`` need of those with a type."""

    strict: bool

    def decoder(self, type_: MemberType) -> Decode: ...
    def decode_class(self, data: Any, cls: type) -> Any: ...
    def decode_array(self, decode: Decode, data: Any) -> list[Any]: ...
    def decode_enum(self, table: Table, value: Any) -> Any: ...
    def decode_object(self, table: Table, data: Any) -> Any: ...
    def decode_unknown(self, cls: type, name: str, data: dict[str, Any]) -> Any: ...
    def enum_table(self, declared: str | type) -> Table: ...
    def table(self, declared: str | type) -> Table: ...


class AnyDecoder:
    """Decodes what says itself what it is."""

    def __init__(self, decoders: TypedDecoders, registry: Registry) -> None:
        self._decoders = decoders
        self._registry = registry
        self.boxes = Table(self._find_box)

    def is_box(self, name: str) -> bool:
        """Tell whether a name is that of a box."""
        return name in PRIMITIVES or name in _ALIASES or self.element(name) is not None

    def decode(self, data: Any) -> Any:
        """Decode a value in a place of type ``Any``."""
        if data.__class__ is dict:
            name = data.get("_typeName")
            if not isinstance(name, str | None):
                raise DecodeError(f"expected a string, found {describe(name)}", "_typeName")
            return self.boxes[name](data)
        if self._decoders.strict or data is None:
            raise DecodeError(f"expected an object with _typeName, found {describe(data)}")
        if data.__class__ is list:
            return Array("Any", self._decoders.decode_array(self.decode, data))
        return data

    def _find_box(self, name: str | None, table: Table) -> Decode:
        if name is None:
            return self._decode_untyped
        name = _ALIASES.get(name, name)
        decode: Decode
        if name in PRIMITIVES:
            decode = self._box(PRIMITIVES[name])
        elif (element := self.element(name)) == "byte":
            decode = self._box(PRIMITIVES["byte[]"])
        elif element is not None:
            decode = partial(self._unbox, self._boxed_array(element))
        elif (cls := self._registry.load(name)) is None:
            if self._decoders.strict:
                raise DecodeError(f"unknown type {name!r}", "_typeName")
            return partial(self._decoders.decode_unknown, DataObject, name)
        elif issubclass(cls, OpenEnum):
            values = self._decoders.enum_table(name)
            unbox = partial(self._unbox, partial(self._decoders.decode_enum, values))
            decode = self._quick("v.__class__ is str", values.__getitem__, unbox)
        else:
            decode = partial(self._decode_inline, cls, self._decoders.table(cls)[name])
        table[name] = decode
        return decode

    def _unbox(self, decode: Decode, data: dict[str, Any]) -> Any:
        if "_value" not in data:
            raise DecodeError("required", "_value")
        if self._decoders.strict and len(data) > 2:
            extra = next(key for key in data if key not in ("_typeName", "_value"))
            raise DecodeError("a box has no such member", extra)
        try:
            return decode(data["_value"])
        except DecodeError as error:
            raise error.at("_value") from error.__cause__

    def _decode_untyped(self, data: dict[str, Any]) -> Any:
        if data.keys() == {"type", "value"}:
            return self._decoders.decode_class(data, ManagedObjectReference)
        if is_wrapped_fault(data):
            return self._decoders.decode_object(self._decoders.table("MethodFault"), data)
        raise DecodeError("required", "_typeName")

    def _box(self, primitive: Primitive) -> Decode:
        """Return the decoder of a primitive's box; boxes are always checked."""
        convert, marker = primitive.check, primitive.marker
        if not self._decoders.strict and primitive.decode is not None:
            convert = primitive.decode
        if marker is primitive.python:  # checks have already made it one
            return self._quick(primitive.exact, None, partial(self._unbox, convert))
        unbox = partial(self._unbox, lambda value: marker(convert(value)))
        return self._quick(primitive.exact, marker, unbox)

    def _quick(self, exact: str, convert: Callable[[Any], Any] | None, unbox: Decode) -> Decode:
        """Return a decoder that is quick for what is as it should be: ``exact`` is true of it."""
        if self._decoders.strict:
            return unbox
        lines = (
            "def decode(box):",
            " v = box.get('_value')",
            f" return {'v' if convert is None else 'convert(v)'} if {exact} else unbox(box)",
        )
        scope: dict[str, Any] = {"convert": convert, "unbox": unbox}
        return compile_function(f"unbox {exact}", lines, scope)

    def element(self, name: str) -> str | None:
        """Return the element type of an array's box, ``None`` for other names."""
        if not name.startswith("ArrayOf"):
            return None
        if name == "ArrayOfAnyType":
            return "Any"
        if name in _PRIMITIVE_ARRAYS:
            return _PRIMITIVE_ARRAYS[name]
        suffix = name.removeprefix("ArrayOf")
        for wire in (suffix, suffix[:1].lower() + suffix[1:]):
            if self._registry.load(wire) is not None:
                return wire
        return None

    def _boxed_array(self, element: str) -> Decode:
        decode = self._decoders.decoder(MemberType(element, False))
        if element in PRIMITIVES:
            decode = PRIMITIVES[element].decode or PRIMITIVES[element].check

        def decode_array(data: Any) -> Array[Any] | None:
            if data is None and not self._decoders.strict:
                return None  # what some servers send for an empty array reads as unset
            return Array(element, self._decoders.decode_array(decode, data))

        return decode_array

    def _decode_inline(self, cls: type, decode: Decode, data: dict[str, Any]) -> Any:
        if "_value" in data:  # a reference inside a box
            return self._unbox(partial(self._decoders.decode_class, cls=cls), data)
        return decode(data)


def is_wrapped_fault(data: dict[str, Any]) -> bool:
    """Tell whether an object is a LocalizedMethodFault, named so or not."""
    return isinstance(data.get("fault"), dict) and data.keys() <= {
        "_typeName",
        "fault",
        "localizedMessage",
    }
