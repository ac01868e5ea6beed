"""From JSON to objects: which decoder is for what, and values in places of type Any."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from vmodl._boxes import Array
from vmodl._decoder import Decode, DecoderBuilder, finish_fault
from vmodl._enums import OpenEnum
from vmodl._errors import DecodeError
from vmodl._managed import ManagedObjectReference
from vmodl._members import Member, MemberType, members
from vmodl._objects import DataObject, Fault, Request, unknown_class
from vmodl._primitives import PRIMITIVES, Primitive, array_name, describe
from vmodl._registry import Registry

__all__ = ["Structurer"]


# Other names of boxes: what some servers and the official document's own schemas use.
_ALIASES = {
    "binary": "base64Binary",
    "ArrayOfBinary": "ArrayOfBase64Binary",
    "ArrayOfURI": "ArrayOfAnyURI",
    "ArrayOfPropPath": "ArrayOfPropertyPath",
}
_PRIMITIVE_ARRAYS = {array_name(name): name for name in PRIMITIVES if name != "byte[]"}


class _Table(dict[Any, Any]):
    """A dictionary that finds and keeps what it does not have yet."""

    __slots__ = ("_find",)

    def __init__(self, find: Callable[[Any, _Table], Any]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: Any) -> Any:
        return self._find(key, self)


class Structurer:
    """Builds and keeps the decoders of one serializer."""

    def __init__(
        self,
        registry: Registry,
        user_hook: Callable[[type], Callable[[Any, type], Any] | None],
        *,
        strict: bool = False,
        consuming: bool = False,
        keeping: bool = False,
    ) -> None:
        self._registry = registry
        self._user_hook = user_hook
        self.strict = strict
        self.consuming = consuming
        """Whether objects take their JSON's place in its lists, which frees it on the way."""
        self._within = self if keeping else None
        """Decodes what is inside of objects of unknown types, which keep the JSON given to it."""
        self._tables: dict[str | type, _Table] = {}
        self._enums: dict[str | type, _Table] = {}
        self.boxes = _Table(self._find_box)
        self.unknown_members: dict[tuple[type, str], int] = {}
        self.watching = False
        """Whether unknown members are logged."""

    def clear(self) -> None:
        """Forget all decoders; called when the user registers a hook."""
        self._tables.clear()
        self._enums.clear()
        self.boxes.clear()
        if self._within is not self:
            self._within = None

    def watch_unknown_members(self) -> None:
        """Look whether unknown members are to be logged, which nobody wants by default."""
        logging = sys.modules.get("logging")  # not imported: nobody can want it
        watching = bool(logging and logging.getLogger("vmodl").isEnabledFor(logging.DEBUG))
        if watching != self.watching and not self.strict:
            self.watching = watching
            self.clear()

    def decode(self, data: Any, type_: MemberType) -> Any:
        """Decode a value whose place declares ``type_``."""
        return self.decoder(type_)(data)

    def decode_class(self, data: Any, cls: type) -> Any:
        """Decode an object whose place declares ``cls``, or a value of an enum.

        A hook that the user registered for ``cls`` itself comes first.
        """
        if (hook := self._user_hook(cls)) is not None:
            return _call_hook(hook, cls, data)
        return self._decode_own(data, cls)

    def _decode_own(self, data: Any, cls: type) -> Any:
        if issubclass(cls, OpenEnum):
            return self._decode_enum(self.enum_table(cls), data)
        return self._decode_object(self.table(cls), data)

    # Tables: which function decodes an object, by its _typeName.

    def table(self, declared: str | type) -> _Table:
        """Return the decoders of objects where ``declared`` is expected, by ``_typeName``."""
        table = self._tables.get(declared)
        if table is None:
            find = partial(self._find_object, declared)
            table = self._tables[declared] = _Table(find)
        return table

    def _class(self, declared: str | type) -> type:
        if isinstance(declared, type):
            return declared
        found = self._registry.load(declared)
        if found is None:
            raise TypeError(f"no class for the type {declared}")
        return found

    def _find_object(self, declared: str | type, name: Any, table: _Table) -> Decode:
        cls = self._class(declared)
        if issubclass(cls, Request):  # their _typeName, if any, says nothing
            if None not in table:
                table[None] = self._class_decoder(cls)
            result: Decode = table[None]
            return result
        if name is None:
            if self.strict and cls is not ManagedObjectReference:
                raise DecodeError("required", "_typeName")
            result = self._class_decoder(cls)
            if issubclass(cls, Fault):
                result = partial(self._decode_fault, result)
            table[name] = result
            return result
        if not isinstance(name, str):
            raise DecodeError(f"expected a string, found {describe(name)}", "_typeName")
        actual = self._registry.load(name)
        if actual is not None and issubclass(actual, cls):
            result = table[name] = self._class_decoder(actual)
            return result
        if self._registry.wire_name(cls) == name:  # a user's own subclass
            result = table[name] = self._class_decoder(cls)
            return result
        if actual is not None:
            if issubclass(cls, Fault):
                return partial(self._decode_fault, self._unfit(cls, name))
            return self._unfit(cls, name)
        if self._is_known(name):  # a box, a request or a managed type: not unknown, but wrong
            return self._unfit(cls, name)
        if self.strict:
            raise DecodeError(f"unknown type {name!r}", "_typeName")
        return partial(self._decode_unknown, cls, name)

    def _is_known(self, name: str) -> bool:
        return (
            name in PRIMITIVES
            or name in _ALIASES
            or self._element(name) is not None
            or self._registry.load_class(name) is not None
        )

    def _unfit(self, cls: type, name: str) -> Decode:
        def fail(_: Any) -> Any:
            expected = self._registry.wire_name(cls)
            raise DecodeError(f"expected {expected} or a subtype, found {name}", "_typeName")

        return fail

    def _decode_fault(self, flat: Decode, data: dict[str, Any]) -> Any:
        """Decode a fault that may stand in the older shape, with a message around it."""
        if not _is_wrapped_fault(data):
            return flat(data)
        try:
            fault = self._decode_object(self.table("MethodFault"), data["fault"])
        except DecodeError as error:
            raise error.at("fault") from error.__cause__
        message = data.get("localizedMessage")
        if fault.faultstring is None and isinstance(message, str):
            fault.faultstring = message
        return fault

    def _decode_unknown(self, cls: type, name: str, data: dict[str, Any]) -> Any:
        if self._within is not self:
            if self._within is None:
                self._within = Structurer(self._registry, self._user_hook, keeping=True)
                self._within.watching = self.watching
            # Copied once, with all unknown objects inside: the caller may change it, and
            # decoding may use it up.
            return self._within._decode_unknown(cls, name, _copied(data))
        value = _blank(unknown_class(cls))
        rest = {key: item for key, item in data.items() if key != "_typeName"}
        known = {}
        for member in members(cls):
            item = data.get(member.wire)
            decoded = None if item is None else self._member(member, item)
            object.__setattr__(value, member.name, decoded)
            if member.wire in rest:
                known[member.wire] = rest.pop(member.wire)
        if issubclass(cls, Fault):
            finish_fault(value, rest)
            rest.pop("faultstring", None)
        object.__setattr__(value, "unknown_type_name", name)
        object.__setattr__(value, "unknown_members", rest)
        object.__setattr__(value, "received_members", known)
        return value

    def decoder(self, type_: MemberType) -> Decode:
        """Return a decoder of one type, for places where speed does not matter."""
        if type_.array:
            decode = self.decoder(MemberType(type_.name, False))
            if decode is _same:
                decode = PRIMITIVES[type_.name].check
            return partial(self._decode_array, decode)
        if type_.name == "Any":
            return self.decode_any
        if type_.name in PRIMITIVES:
            primitive = PRIMITIVES[type_.name]
            return (primitive.check if self.strict else primitive.decode) or _same
        if self.is_enum(type_.name):
            return partial(self._decode_enum, self.enum_table(type_.name))
        return partial(self._decode_object, self.table(type_.name))

    def is_enum(self, name: str) -> bool:
        """Tell whether a type is an enum, without importing it."""
        return self._registry.is_enum(name)

    def enum_table(self, declared: str | type) -> _Table:
        """Return the members of an enum, by value."""
        table = self._enums.get(declared)
        if table is None:
            cls = self._class(declared)

            def find(value: Any, table: _Table) -> Any:
                member = cls(value)
                if not member.is_unknown:
                    table[value] = member
                elif self.strict:
                    raise DecodeError(f"expected a value of {cls.__name__}, found {value!r}")
                return member

            table = self._enums[declared] = _Table(find)
        return table

    def _decode_enum(self, table: _Table, value: Any) -> Any:
        if not isinstance(value, str):
            raise DecodeError(f"expected a string, found {describe(value)}")
        return table[value]

    def _decode_object(self, table: _Table, data: Any) -> Any:
        if not isinstance(data, dict):
            raise DecodeError(f"expected an object, found {describe(data)}")
        name = data.get("_typeName")
        if not isinstance(name, str | None):
            raise DecodeError(f"expected a string, found {describe(name)}", "_typeName")
        return table[name](data)

    def _decode_array(self, decode: Decode, data: Any) -> list[Any]:
        if not isinstance(data, list):
            raise DecodeError(f"expected an array, found {describe(data)}")
        result = data if self.consuming else data.copy()
        for index, item in enumerate(result):
            try:
                result[index] = decode(item)
            except DecodeError as error:
                raise error.at(index) from error.__cause__
        return result

    def _member(self, member: Member, value: Any) -> Any:
        try:
            return self.decoder(member.type)(value)
        except DecodeError as error:
            raise error.at(member.wire) from error.__cause__

    # Values in places of type Any.

    def decode_any(self, data: Any) -> Any:
        """Decode a value in a place of type ``Any``."""
        if data.__class__ is dict:
            name = data.get("_typeName")
            if not isinstance(name, str | None):
                raise DecodeError(f"expected a string, found {describe(name)}", "_typeName")
            return self.boxes[name](data)
        if self.strict or data is None:
            raise DecodeError(f"expected an object with _typeName, found {describe(data)}")
        if data.__class__ is list:
            return Array("Any", self._decode_array(self.decode_any, data))
        return data

    def _find_box(self, name: str | None, table: _Table) -> Decode:
        if name is None:
            return self._decode_untyped
        name = _ALIASES.get(name, name)
        decode: Decode
        if name in PRIMITIVES:
            decode = self._box(PRIMITIVES[name])
        elif (element := self._element(name)) == "byte":
            decode = self._box(PRIMITIVES["byte[]"])
        elif element is not None:
            decode = partial(self._unbox, self._boxed_array(element))
        elif (cls := self._registry.load(name)) is None:
            if self.strict:
                raise DecodeError(f"unknown type {name!r}", "_typeName")
            return partial(self._decode_unknown, DataObject, name)
        elif issubclass(cls, OpenEnum):
            values = self.enum_table(name)
            unbox = partial(self._unbox, partial(self._decode_enum, values))
            decode = self._quick("v.__class__ is str", values.__getitem__, unbox)
        else:
            decode = partial(self._decode_inline, cls, self.table(cls)[name])
        table[name] = decode
        return decode

    def _unbox(self, decode: Decode, data: dict[str, Any]) -> Any:
        if "_value" not in data:
            raise DecodeError("required", "_value")
        if self.strict and len(data) > 2:
            extra = next(key for key in data if key not in ("_typeName", "_value"))
            raise DecodeError("a box has no such member", extra)
        try:
            return decode(data["_value"])
        except DecodeError as error:
            raise error.at("_value") from error.__cause__

    def _decode_untyped(self, data: dict[str, Any]) -> Any:
        if data.keys() == {"type", "value"}:
            return self.decode_class(data, ManagedObjectReference)
        if _is_wrapped_fault(data):
            return self._decode_object(self.table("MethodFault"), data)
        raise DecodeError("required", "_typeName")

    def _box(self, primitive: Primitive) -> Decode:
        """Return the decoder of a primitive's box; boxes are always checked."""
        convert, marker = primitive.check, primitive.marker
        if not self.strict and primitive.decode is not None:
            convert = primitive.decode
        if marker is primitive.python:  # checks have already made it one
            return self._quick(primitive.exact, None, partial(self._unbox, convert))
        unbox = partial(self._unbox, lambda value: marker(convert(value)))
        return self._quick(primitive.exact, marker, unbox)

    def _quick(self, exact: str, convert: Callable[[Any], Any] | None, unbox: Decode) -> Decode:
        """Return a decoder that is quick for what is as it should be: ``exact`` is true of it."""
        if self.strict:
            return unbox
        lines = (
            "def decode(box):",
            " v = box.get('_value')",
            f" return {'v' if convert is None else 'convert(v)'} if {exact} else unbox(box)",
        )
        scope: dict[str, Any] = {"convert": convert, "unbox": unbox}
        exec("\n".join(lines), scope)  # noqa: S102  # built from the schema's names alone
        decode: Decode = scope["decode"]
        return decode

    def _element(self, name: str) -> str | None:
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
        decode = self.decoder(MemberType(element, False))
        if element in PRIMITIVES:
            decode = PRIMITIVES[element].decode or PRIMITIVES[element].check
        return lambda data: Array(element, self._decode_array(decode, data))

    def _decode_inline(self, cls: type, decode: Decode, data: dict[str, Any]) -> Any:
        if "_value" in data:  # a reference inside a box
            return self._unbox(partial(self.decode_class, cls=cls), data)
        return decode(data)

    def _class_decoder(self, cls: type) -> Decode:
        if (hook := self._user_hook(cls)) is not None:
            return partial(_call_hook, hook, cls)
        return DecoderBuilder(self).build(cls)

    def structure_hook(self, data: Any, cls: type) -> Any:
        """Serve as cattrs' structure hook of every class of the type system."""
        self.watch_unknown_members()
        try:
            return self._decode_own(data, cls)
        except RecursionError:
            raise DecodeError("nested too deeply") from None


def _is_wrapped_fault(data: dict[str, Any]) -> bool:
    """Tell whether an object is a LocalizedMethodFault, named so or not."""
    return isinstance(data.get("fault"), dict) and data.keys() <= {
        "_typeName",
        "fault",
        "localizedMessage",
    }


def _call_hook(hook: Callable[[Any, type], Any], cls: type, data: Any) -> Any:
    try:
        return hook(data, cls)
    except (DecodeError, RecursionError):
        raise
    except Exception as error:
        raise DecodeError(f"refused by the hook of {cls.__name__}") from error


def _copied(data: Any) -> Any:
    """Return a copy of JSON values; quicker than `copy.deepcopy`."""
    if data.__class__ is dict:
        return {key: _copied(item) for key, item in data.items()}
    if data.__class__ is list:
        return [_copied(item) for item in data]
    return data


def _blank(cls: Any) -> Any:
    """Make an object without calling ``__init__``."""
    return cls.__new__(cls)


def _same(value: Any) -> Any:
    return value
