"""The serializer of a generated package."""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin, overload

from vmodl.codec import json
from vmodl.codec.errors import DecodeError, EncodeError, SerializationError
from vmodl.codec.members import MemberType
from vmodl.codec.primitives import PRIMITIVES
from vmodl.codec.structure import Structurer
from vmodl.codec.unstructure import Unstructurer
from vmodl.managed import ManagedObject
from vmodl.registry import Registry
from vmodl.types.enums import OpenEnum
from vmodl.types.objects import DataObject, Fault, Request
from vmodl.types.references import ManagedObjectReference
from vmodl.types.secrets import without_frames

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["Serializer"]

T = TypeVar("T")

_CLASSES = (DataObject, Fault, Request, ManagedObjectReference, OpenEnum)


def _is_class(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, _CLASSES)


class Serializer:
    """Converts between objects and JSON, by the types of one registry.

    Types are given as a class, as ``list[...]`` of one, or by wire name
    (``"string"``, ``"OptionValue[]"``, ``"Any"``).
    """

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.structurer = Structurer(registry, self._structure_hook)
        self.loader = Structurer(registry, self._structure_hook, consuming=True)
        self.strict_structurer = Structurer(registry, self._structure_hook, strict=True)
        self.unstructurer = Unstructurer(registry, self._unstructure_hook, self.structurer.decode)

    @cached_property
    def converter(self) -> Converter:
        """The cattrs converter: register hooks for your own classes with it."""
        from vmodl.codec.converter import SerializerConverter  # slow to import, seldom needed

        return SerializerConverter(self, _is_class)

    def structure_hook(self, data: Any, cls: type) -> Any:
        """Serve as cattrs' structure hook of every class of the type system."""
        return self.structurer.structure_hook(data, cls)

    def unstructure_hook(self, value: Any) -> Any:
        """Serve as cattrs' unstructure hook of every class of the type system."""
        return self.unstructurer.unstructure_hook(value)

    def forget(self) -> None:
        """Forget all decoders and encoders built so far."""
        self.structurer.clear()
        self.loader.clear()
        self.strict_structurer.clear()
        self.unstructurer.clear()

    def _structure_hook(self, cls: type) -> Callable[[Any, type], Any] | None:
        """Return the hook that a user registered for a class."""
        converter = self.__dict__.get("converter")  # without it there are no hooks
        hook = converter.get_structure_hook(cls) if converter else None
        return None if hook == self.structure_hook else hook

    def _unstructure_hook(self, cls: type) -> Callable[[Any], Any] | None:
        converter = self.__dict__.get("converter")
        hook = converter.get_unstructure_hook(cls) if converter else None
        return None if hook == self.unstructure_hook else hook

    @overload
    def structure(self, data: object, type: type[T], *, strict: bool = False) -> T: ...
    @overload
    def structure(self, data: object, type: str, *, strict: bool = False) -> Any: ...
    def structure(self, data: object, type: Any, *, strict: bool = False) -> Any:
        """Turn parsed JSON into an object of ``type``.

        ``_typeName`` decides the class wherever it stands; without one it is
        ``type``. With ``strict``, unknown members, unknown types, untyped
        objects, unknown enum values and wrong primitives are refused; without,
        a plain value that stands alone in its member is taken as it is. Raises
        `DecodeError`.
        """
        structurer = self.strict_structurer if strict else self.structurer
        outer = sys.exception()
        try:
            return self._structure(structurer, data, type)
        except (SerializationError, RecursionError) as error:
            del data  # it may hold secrets
            raise _refusal(error, DecodeError, outer) from error.__cause__

    def _structure(self, structurer: Structurer, data: object, type: Any) -> Any:
        structurer.watch_unknown_members()
        if (member_type := _member_type(self.registry, type)) is not None:
            return structurer.decode(data, member_type)
        if _is_class(type):
            return structurer.decode_class(data, type)
        raise TypeError(f"{type!r} is no type of the schema")

    def unstructure(self, value: object, type: Any = None) -> Any:
        """Turn an object into JSON values.

        The value's own class decides, or the type of the place where it will
        stand: with ``"Any"`` a plain value is boxed. Raises `EncodeError`.
        """
        outer = sys.exception()
        try:
            if type is not None and (member_type := _member_type(self.registry, type)) is not None:
                return self.unstructurer.encode(value, member_type)
            return self._unstructure_plain(value)
        except (SerializationError, RecursionError) as error:
            raise _refusal(error, EncodeError, outer) from error.__cause__

    def _unstructure_plain(self, value: object) -> Any:
        if isinstance(value, ManagedObject):
            value = value.reference
        if isinstance(value, _CLASSES):
            return self.unstructurer.encode_object(value)
        if hasattr(value.__class__, "__attrs_attrs__"):
            return self.converter.unstructure(value)
        if isinstance(value, list | tuple):
            return [self._unstructure_plain(item) for item in value]
        if value is None:
            return None
        for primitive in PRIMITIVES.values():
            if isinstance(value, primitive.python):
                # The widest integer: the place is not known here.
                return (PRIMITIVES["long"] if primitive.python is int else primitive).encode(value)
        raise EncodeError(f"{value.__class__.__name__} has no type in the schema")

    def dumps(self, value: object, type: Any = None) -> bytes:
        """Turn an object into JSON text, UTF-8; see `unstructure`."""
        outer = sys.exception()
        try:
            return json.dumps(self.unstructure(value, type))
        except SerializationError as error:
            raise _refusal(error, EncodeError, outer) from error.__cause__

    @overload
    def loads(self, data: bytes | str, type: type[T], *, strict: bool = False) -> T: ...
    @overload
    def loads(self, data: bytes | str, type: str, *, strict: bool = False) -> Any: ...
    def loads(self, data: bytes | str, type: Any, *, strict: bool = False) -> Any:
        """Turn JSON text into an object of ``type``; see `structure`."""
        structurer = self.strict_structurer if strict else self.loader
        outer = sys.exception()
        try:
            return self._structure(structurer, json.loads(data), type)
        except (SerializationError, RecursionError) as error:
            del data  # it may hold secrets
            raise _refusal(error, DecodeError, outer) from error.__cause__

    def salvage(self, data: bytes | str, type: str) -> Any:
        """Turn JSON text with mistakes into an object of which the rest can be used.

        In the place of an item or a member that can't be decoded stands the `DecodeError`:
        only for those who look for it. Of what is no JSON, or nested too deeply, it is all
        that there is. ``type`` is a wire name.
        """
        from vmodl.codec.salvage import Salvage  # seldom needed

        outer = sys.exception()
        try:
            decode = Salvage(self.structurer.decoder, self.registry).decode
            return decode(json.loads(data), MemberType.parse(type))
        except (SerializationError, RecursionError) as error:
            return _refusal(error, DecodeError, outer)


def _refusal(
    error: SerializationError | RecursionError,
    kind: type[SerializationError],
    outer: BaseException | None,
) -> SerializationError:
    """Return what to raise, without the frames in which parts of the value were at hand."""
    if isinstance(error, RecursionError):
        return kind("nested too deeply")
    return without_frames(error, outer)


_PYTHON_TYPES: dict[Any, str] = {
    str: "string",
    bool: "boolean",
    int: "long",
    float: "double",
    datetime: "dateTime",
    bytes: "base64Binary",
    Any: "Any",
}


def _member_type(registry: Registry, type_: Any) -> MemberType | None:
    """Return the wire type that ``type_`` names, ``None`` where it is a class of its own."""
    if isinstance(type_, str):
        return MemberType.parse(type_)
    if get_origin(type_) is list:
        item = _member_type(registry, get_args(type_)[0])
        if item is None and _is_class(get_args(type_)[0]):
            item = MemberType(registry.wire_name(get_args(type_)[0]), False)
        return MemberType(item.name, True) if item else None
    name = _PYTHON_TYPES.get(type_) if isinstance(type_, Hashable) else None
    return MemberType(name, False) if name else None
