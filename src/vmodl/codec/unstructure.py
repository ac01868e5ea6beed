"""From objects to JSON: which encoder is for what, and values in places of type Any."""

from __future__ import annotations

import copy
import enum
from collections.abc import Callable
from functools import partial
from operator import attrgetter, length_hint
from typing import Any

from vmodl.codec.encoder import Encode, EncoderBuilder, described
from vmodl.codec.errors import EncodeError
from vmodl.codec.members import Member, MemberType, members
from vmodl.codec.primitives import PRIMITIVES, array_name
from vmodl.managed import ManagedObject
from vmodl.registry import Registry
from vmodl.types import boxes
from vmodl.types.boxes import Array
from vmodl.types.enums import OpenEnum
from vmodl.types.objects import DataObject, Fault
from vmodl.types.references import ManagedObjectReference
from vmodl.types.spelling import meant
from vmodl.types.unknown import UnknownType

__all__ = ["Unstructurer"]

_INT = (-(1 << 31), (1 << 31) - 1)

# The box of a plain value in a place of type Any: the class decides. Markers
# come before what they derive from.
_MARKERS = sorted(
    ((primitive.marker, name) for name, primitive in PRIMITIVES.items()),
    key=lambda item: -len(item[0].__mro__),
)


class _Table(dict[type, Encode]):
    """Finds the encoder of a class on first use."""

    __slots__ = ("_find",)

    def __init__(self, find: Callable[[type], Encode]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, cls: type) -> Encode:
        encode = self[cls] = self._find(cls)
        return encode


class Unstructurer:
    """Builds and keeps the encoders of one serializer."""

    def __init__(
        self,
        registry: Registry,
        user_hook: Callable[[type], Callable[[Any], Any] | None],
        decode: Callable[[Any, MemberType], Any],
    ) -> None:
        self._decode = decode
        self._registry = registry
        self._user_hook = user_hook
        self._tables: dict[str, _Table] = {}
        self._classes = _Table(self._class_encoder)
        self.classes_of_any = _Table(self._find_any)
        self._arrays: dict[str, Encode] = {}

    def clear(self) -> None:
        """Forget all encoders; called when the user registers a hook."""
        self._tables.clear()
        self._classes.clear()
        self.classes_of_any.clear()
        self._arrays.clear()

    def encode(self, value: Any, type_: MemberType) -> Any:
        """Encode a value whose place declares ``type_``."""
        return self._encoder(type_)(value)

    def encode_object(self, value: Any) -> Any:
        """Encode an object by its own class."""
        return self._classes[value.__class__](value)

    def encode_any(self, value: Any) -> Any:
        """Encode a value in a place of type ``Any``: boxed, unless it is an object."""
        return self.classes_of_any[value.__class__](value)

    def unstructure_hook(self, value: Any) -> Any:
        """Serve as cattrs' unstructure hook of every class of the type system."""
        try:
            return self.encode_object(value)
        except RecursionError:
            raise EncodeError("nested too deeply") from None

    # Encoders of one type.

    def _encoder(self, type_: MemberType) -> Encode:
        if type_.array:
            return partial(self._encode_array, self._encoder(MemberType(type_.name, False)))
        if type_.name == "Any":
            return self.encode_any
        if type_.name in PRIMITIVES:
            return PRIMITIVES[type_.name].encode
        table = self.table(type_.name)
        return lambda value: table[value.__class__](value)

    def wire_name(self, cls: type) -> str:
        """Return the wire name of a class, or of its nearest base that is a type."""
        return self._registry.wire_name(cls)

    def table(self, declared: str) -> _Table:
        """Return the encoders of objects where ``declared`` is expected, by class."""
        table = self._tables.get(declared)
        if table is None:
            table = self._tables[declared] = _Table(partial(self._find, declared))
        return table

    def _find(self, declared: str, cls: type) -> Encode:
        """Return the encoder of objects of ``cls`` where ``declared`` is expected."""
        expected = self._registry.load(declared)
        if expected is None:
            raise TypeError(f"no class for the type {declared}")
        if issubclass(cls, expected):
            return self._classes[cls]
        if expected is ManagedObjectReference and issubclass(cls, ManagedObject):
            return self._encode_stub
        if issubclass(expected, OpenEnum) and issubclass(cls, str):
            return partial(_encode_enum, expected)

        def fail(value: Any) -> Any:
            raise EncodeError(f"expected {declared}, found {described(value)}")

        return fail

    def _encode_stub(self, stub: ManagedObject) -> Any:
        return self.encode_object(stub.reference)

    def _encode_array(self, encode: Encode, value: Any) -> list[Any]:
        if not isinstance(value, list | tuple):
            raise EncodeError(f"expected a list, found {described(value)}")
        items = iter(value)
        try:
            return list(map(encode, items))
        except EncodeError as error:
            raise error.at(len(value) - length_hint(items) - 1) from error.__cause__

    # Values in places of type Any.

    def _find_any(self, cls: type) -> Encode:
        if issubclass(cls, DataObject | Fault | ManagedObjectReference):
            return self._classes[cls]
        if issubclass(cls, ManagedObject):
            return self._encode_stub
        if issubclass(cls, OpenEnum):
            return _boxer(self._registry.wire_name(cls), "v._value_")
        if issubclass(cls, Array):
            return self._encode_typed_array
        if issubclass(cls, list | tuple):
            return self._encode_untyped_array
        if cls is int:
            return _box_int
        if cls is str or cls is bool:
            return _boxer("string" if cls is str else "boolean", "v")
        if not issubclass(cls, enum.Enum):
            for marker, name in _MARKERS:
                if issubclass(cls, marker):
                    box = array_name("byte") if marker is boxes.ByteArray else name
                    return partial(_box, box, PRIMITIVES[name].encode)

        def fail(value: Any) -> Any:
            raise EncodeError(f"{described(value)} has no type in the schema")

        return fail

    def _encode_typed_array(self, value: Array[Any]) -> Any:
        encode = self._arrays.get(value.element_type)
        if encode is None:
            encode = self._encoder(MemberType(value.element_type, True))
            self._arrays[value.element_type] = encode
        return _box(array_name(value.element_type), encode, value)

    def _encode_untyped_array(self, value: Any) -> Any:
        """Box a plain list: as an array of one type if its items are of one."""
        if not value:
            raise EncodeError('an empty list has no element type: use Array("int"), for example')
        boxed = self._encode_array(self.encode_any, value)
        names = {item["_typeName"] for item in boxed}
        if len(names) > 1 or any(name.startswith("ArrayOf") for name in names):
            return {"_typeName": "ArrayOfAnyType", "_value": boxed}
        [name] = names
        items = boxed
        if all("_value" in item for item in boxed):
            items = [item["_value"] for item in boxed]
        return {"_typeName": array_name(name), "_value": items}

    # Encoders of one class.

    def _class_encoder(self, cls: type) -> Encode:
        if (hook := self._user_hook(cls)) is not None:
            return partial(_call_hook, hook, cls)
        if issubclass(cls, OpenEnum):
            return attrgetter("_value_")
        if issubclass(cls, UnknownType):
            return self._encode_unknown
        return EncoderBuilder(self).build(cls)

    def _encode_unknown(self, value: Any) -> Any:
        declared = type(value).__mro__[2]
        result = {"_typeName": value.unknown_type_name, **copy.deepcopy(value.unknown_members)}
        for member in members(declared):
            item = getattr(value, member.name)
            received = value.received_members.get(member.wire)
            if item == (None if received is None else self._decode(received, member.type)):
                if member.wire in value.received_members:
                    result[member.wire] = copy.deepcopy(received)
            elif item is not None:
                result[member.wire] = self._member(member, item)
        if isinstance(value, Fault) and value.faultstring is not None:
            result["faultstring"] = value.faultstring
        return result

    def _member(self, member: Member, value: Any) -> Any:
        try:
            return self._encoder(member.type)(value)
        except EncodeError as error:
            raise error.at(member.wire) from error.__cause__


def _call_hook(hook: Encode, cls: type, value: Any) -> Any:
    try:
        return hook(value)
    except (EncodeError, RecursionError):
        raise
    except Exception as error:
        raise EncodeError(f"refused by the hook of {cls.__name__}") from error


def _encode_enum(expected: type[OpenEnum], value: str) -> str:
    """Encode a plain string where an enum is expected.

    Refuses another enum's member, and what is no value of the enum: those of newer servers
    are members of it (`OpenEnum.is_unknown`).
    """
    if isinstance(value, enum.Enum):
        raise EncodeError(f"expected {expected.__name__}, found {type(value).__name__}")
    text = str.__str__(value)
    if text not in expected._value2member_map_:
        known = [str(member.value) for member in expected]
        raise EncodeError(f"expected {expected.__name__}, found {text!r}{meant(text, known)}")
    return text


def _box(name: str, encode: Encode, value: Any) -> dict[str, Any]:
    try:
        return {"_typeName": name, "_value": encode(value)}
    except EncodeError as error:
        raise error.at("_value") from error.__cause__


def _boxer(name: str, value: str) -> Encode:
    """Return the encoder of a box whose ``value`` needs no check."""
    source = f"lambda v: {{'_typeName': {name!r}, '_value': {value}}}"
    encode: Encode = eval(source, {})  # noqa: S307  # built from the schema's names alone
    return encode


def _box_int(value: int) -> dict[str, Any]:
    """Box an ``int``: as ``long`` where 32 bits do not hold it."""
    if _INT[0] <= value <= _INT[1]:
        return {"_typeName": "int", "_value": value}
    return _box("long", PRIMITIVES["long"].encode, value)
