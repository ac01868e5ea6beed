"""From objects to JSON, checked against the schema on the way.

As in decoding, one straight-line function a class, which notes where it is, so
that an error names its place.
"""

from __future__ import annotations

import copy
import enum
from collections.abc import Callable, Iterator
from functools import partial
from operator import attrgetter, length_hint
from typing import Any

from vmodl import _boxes
from vmodl._boxes import Array
from vmodl._decoder import failed_at, lookup
from vmodl._enums import OpenEnum
from vmodl._errors import EncodeError
from vmodl._managed import ManagedObject, ManagedObjectReference
from vmodl._members import Member, MemberType, members
from vmodl._objects import DataObject, Fault, Request, UnknownType
from vmodl._primitives import PRIMITIVES, array_name, describe
from vmodl._registry import Registry

__all__ = ["Unstructurer"]

Encode = Callable[[Any], Any]

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
        self._any = _Table(self._find_any)
        self._arrays: dict[str, Encode] = {}

    def clear(self) -> None:
        """Forget all encoders; called when the user registers a hook."""
        self._tables.clear()
        self._classes.clear()
        self._any.clear()
        self._arrays.clear()

    def encode(self, value: Any, type_: MemberType) -> Any:
        """Encode a value whose place declares ``type_``."""
        return self._encoder(type_)(value)

    def encode_object(self, value: Any) -> Any:
        """Encode an object by its own class."""
        return self._classes[value.__class__](value)

    def encode_any(self, value: Any) -> Any:
        """Encode a value in a place of type ``Any``: boxed, unless it is an object."""
        return self._any[value.__class__](value)

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
        table = self._table(type_.name)
        return lambda value: table[value.__class__](value)

    def _table(self, declared: str) -> _Table:
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
            raise EncodeError(f"expected {declared}, found {_describe(value)}")

        return fail

    def _encode_stub(self, stub: ManagedObject) -> Any:
        return self.encode_object(stub.reference)

    def _encode_array(self, encode: Encode, value: Any) -> list[Any]:
        if not isinstance(value, list | tuple):
            raise EncodeError(f"expected a list, found {_describe(value)}")
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
                    box = array_name("byte") if marker is _boxes.ByteArray else name
                    return partial(_box, box, PRIMITIVES[name].encode)

        def fail(value: Any) -> Any:
            raise EncodeError(f"{_describe(value)} has no type in the schema")

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

    # The straight-line encoder of one class.

    def _class_encoder(self, cls: type) -> Encode:
        if (hook := self._user_hook(cls)) is not None:
            return partial(_call_hook, hook, cls)
        if issubclass(cls, OpenEnum):
            return attrgetter("_value_")
        if issubclass(cls, UnknownType):
            return self._encode_unknown
        return self._build(cls)

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

    def _build(self, cls: type) -> Encode:
        plan = members(cls)
        starts: list[int] = []
        scope: dict[str, Any] = {
            "locate": partial(self._locate, plan, starts),
            "unlisted": _unlisted,
        }
        lines = ["def encode(self):", " items = None", " try:"]
        if issubclass(cls, Request):
            lines.append("  result = {}")
        else:
            lines.append(f"  result = {{'_typeName': {self._registry.wire_name(cls)!r}}}")
        for index, member in enumerate(plan):
            convert = self._expression(member.type, f"h{index}", scope)
            starts.append(len(lines) + 1)
            lines.append(f"  v = self.{member.name}")
            if member.required:
                lines.append("  if v is None: raise ValueError")
                indent = "  "
            else:
                lines.append("  if v is not None:")
                indent = "   "
            if member.type.array:
                lines.append(f"{indent}items = None")
                lines.append(f"{indent}if not isinstance(v, (list, tuple)): unlisted(v)")
                lines.append(f"{indent}items = iter(v)")
                convert = f"[{convert} for v in items]"
            lines.append(f"{indent}result[{member.wire!r}] = {convert}")
        if issubclass(cls, Fault):
            lines.append("  v = self.faultstring")
            lines.append("  if v is not None: result['faultstring'] = v")
        lines += [
            "  return result",
            " except RecursionError: raise",
            " except Exception as error: problem = error",
            " raise locate(self, problem, items)",
        ]
        exec("\n".join(lines), scope)  # noqa: S102  # built from the schema's names alone
        encode: Encode = scope["encode"]
        return encode

    def _expression(self, type_: MemberType, name: str, scope: dict[str, Any]) -> str:
        """Return the source that converts one ``v``; puts what it needs into ``scope``."""
        if type_.name == "Any":
            return f"({lookup(name, 'v.__class__', self._any, scope)})(v)"
        if type_.name in PRIMITIVES:
            scope[name] = PRIMITIVES[type_.name].encode
            return f"v if {PRIMITIVES[type_.name].exact} else {name}(v)"
        return f"({lookup(name, 'v.__class__', self._table(type_.name), scope)})(v)"

    def _locate(
        self,
        plan: list[Member],
        starts: list[int],
        value: Any,
        problem: Exception,
        items: Iterator[Any] | None,
    ) -> EncodeError:
        """Name the place at which an encoder failed; encodes nothing twice."""
        member = plan[failed_at(problem, starts)]
        item = getattr(value, member.name, None)
        if item is None:
            return EncodeError("required", member.wire)
        index = None
        if member.type.array and items is not None:
            index = len(item) - length_hint(items) - 1
        if isinstance(problem, EncodeError):
            error = problem
        else:
            error = EncodeError(type(problem).__name__)
            error.__cause__ = problem
        if index is not None:
            error = error.at(index)
        return error.at(member.wire)


def _describe(value: object) -> str:
    if isinstance(value, DataObject | Fault | ManagedObjectReference | ManagedObject):
        return type(value).__name__
    return describe(value)


def _call_hook(hook: Encode, cls: type, value: Any) -> Any:
    try:
        return hook(value)
    except (EncodeError, RecursionError):
        raise
    except Exception as error:
        raise EncodeError(f"refused by the hook of {cls.__name__}") from error


def _unlisted(value: Any) -> Any:
    raise EncodeError(f"expected a list, found {_describe(value)}")


def _encode_enum(expected: type[OpenEnum], value: str) -> str:
    """Encode a plain string where an enum is expected, or refuse another enum's member."""
    if isinstance(value, enum.Enum):
        raise EncodeError(f"expected {expected.__name__}, found {type(value).__name__}")
    return str.__str__(value)


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
