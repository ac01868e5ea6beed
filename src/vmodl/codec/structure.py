"""From JSON to objects: which decoder is for what."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from vmodl.codec.any_values import AnyDecoder, Table, is_wrapped_fault
from vmodl.codec.decoder import Decode, DecoderBuilder, finish_fault
from vmodl.codec.errors import DecodeError
from vmodl.codec.members import Member, MemberType, members
from vmodl.codec.primitives import PRIMITIVES, describe
from vmodl.registry import Registry
from vmodl.types.enums import OpenEnum
from vmodl.types.objects import Fault, Request
from vmodl.types.references import ManagedObjectReference
from vmodl.types.unknown import unknown_class

__all__ = ["Structurer"]


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
        self._tables: dict[str | type, Table] = {}
        self._enums: dict[str | type, Table] = {}
        self._any = AnyDecoder(self, registry)
        self.boxes = self._any.boxes
        self.decode_any = self._any.decode
        self.unknown_members: dict[tuple[type, str], int] = {}
        self.watching = False
        """Whether unknown members are logged."""

    @property
    def mode(self) -> str:
        """How it decodes, for the names of functions."""
        modes = {
            "strict": self.strict,
            "consuming": self.consuming,
            "keeping": self._within is self,
        }
        return ", ".join(["decode", *(mode for mode, on in modes.items() if on)])

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
            return self.decode_enum(self.enum_table(cls), data)
        return self.decode_object(self.table(cls), data)

    # Tables: which function decodes an object, by its _typeName.

    def table(self, declared: str | type) -> Table:
        """Return the decoders of objects where ``declared`` is expected, by ``_typeName``."""
        table = self._tables.get(declared)
        if table is None:
            find = partial(self._find_object, declared)
            table = self._tables[declared] = Table(find)
        return table

    def _class(self, declared: str | type) -> type:
        if isinstance(declared, type):
            return declared
        found = self._registry.load(declared)
        if found is None:
            raise TypeError(f"no class for the type {declared}")
        return found

    def _find_object(self, declared: str | type, name: Any, table: Table) -> Decode:
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
        return partial(self.decode_unknown, cls, name)

    def _is_known(self, name: str) -> bool:
        return self._any.is_box(name) or self._registry.load_class(name) is not None

    def _unfit(self, cls: type, name: str) -> Decode:
        def fail(_: Any) -> Any:
            expected = self._registry.wire_name(cls)
            raise DecodeError(f"expected {expected} or a subtype, found {name}", "_typeName")

        return fail

    def _decode_fault(self, flat: Decode, data: dict[str, Any]) -> Any:
        """Decode a fault that may stand in the older shape, with a message around it."""
        if not is_wrapped_fault(data):
            return flat(data)
        try:
            fault = self.decode_object(self.table("MethodFault"), data["fault"])
        except DecodeError as error:
            raise error.at("fault") from error.__cause__
        message = data.get("localizedMessage")
        if fault.faultstring is None and isinstance(message, str):
            fault.faultstring = message
        return fault

    def decode_unknown(self, cls: type, name: str, data: dict[str, Any]) -> Any:
        """Decode an object whose type this release does not know, as what is expected there."""
        if self._within is not self:
            if self._within is None:
                self._within = Structurer(self._registry, self._user_hook, keeping=True)
                self._within.watching = self.watching
            # Copied once, with all unknown objects inside: the caller may change it, and
            # decoding may use it up.
            return self._within.decode_unknown(cls, name, _copied(data))
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
            return partial(self.decode_array, decode)
        if type_.name == "Any":
            return self.decode_any
        if type_.name in PRIMITIVES:
            primitive = PRIMITIVES[type_.name]
            return (primitive.check if self.strict else primitive.decode) or _same
        if self.is_enum(type_.name):
            return partial(self.decode_enum, self.enum_table(type_.name))
        return partial(self.decode_object, self.table(type_.name))

    def is_enum(self, name: str) -> bool:
        """Tell whether a type is an enum, without importing it."""
        return self._registry.is_enum(name)

    def enum_table(self, declared: str | type) -> Table:
        """Return the members of an enum, by value."""
        table = self._enums.get(declared)
        if table is None:
            cls = self._class(declared)

            def find(value: Any, table: Table) -> Any:
                member = cls(value)
                if not member.is_unknown:
                    table[value] = member
                elif self.strict:
                    raise DecodeError(f"expected a value of {cls.__name__}, found {value!r}")
                return member

            table = self._enums[declared] = Table(find)
        return table

    def decode_enum(self, table: Table, value: Any) -> Any:
        """Decode a value of an enum; one that this release does not know is kept."""
        if not isinstance(value, str):
            raise DecodeError(f"expected a string, found {describe(value)}")
        return table[value]

    def decode_object(self, table: Table, data: Any) -> Any:
        """Decode an object by its ``_typeName``."""
        if not isinstance(data, dict):
            raise DecodeError(f"expected an object, found {describe(data)}")
        name = data.get("_typeName")
        if not isinstance(name, str | None):
            raise DecodeError(f"expected a string, found {describe(name)}", "_typeName")
        return table[name](data)

    def decode_array(self, decode: Decode, data: Any) -> list[Any]:
        """Decode each item of an array."""
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
