"""The serializer of a generated package, and the cattrs converter behind it."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime
from functools import cached_property
from importlib import import_module
from typing import Any, TypeVar, get_args, get_origin, overload

import attrs
from cattrs import Converter

from vmodl import _json
from vmodl._enums import OpenEnum
from vmodl._errors import DecodeError, EncodeError
from vmodl._managed import ManagedObject, ManagedObjectReference
from vmodl._members import MemberType
from vmodl._objects import DataObject, Fault, Request
from vmodl._primitives import PRIMITIVES
from vmodl._registry import Registry
from vmodl._structure import Structurer
from vmodl._unstructure import Unstructurer

__all__ = ["Serializer"]

T = TypeVar("T")

_CLASSES = (DataObject, Fault, Request, ManagedObjectReference, OpenEnum)


class _VmodlConverter(Converter):
    """A cattrs converter whose hooks serve every class of the type system."""

    def __init__(self, registry: Registry) -> None:
        super().__init__()
        self._registry = registry
        self.structurer = Structurer(self, registry, strict=False)
        self.strict_structurer = Structurer(self, registry, strict=True)
        self.unstructurer = Unstructurer(self, registry)
        structure_hook = self.structurer.structure_hook
        unstructure_hook = self.unstructurer.unstructure_hook
        super().register_structure_hook_func(_is_class, structure_hook)
        super().register_unstructure_hook_func(_is_class, unstructure_hook)
        # cattrs looks for hooks of Enum, which it has, before it asks predicates.
        super().register_structure_hook(OpenEnum, structure_hook)
        super().register_unstructure_hook(OpenEnum, unstructure_hook)

    # A hook registered later must reach the objects inside others too.

    def register_structure_hook(self, cl: Any, func: Any = None) -> Any:
        self._prepare(cl)
        return super().register_structure_hook(cl, func)

    def register_unstructure_hook(self, cls: Any = None, func: Any = None) -> Any:
        self._prepare(cls)
        return super().register_unstructure_hook(cls, func)

    def register_structure_hook_func(self, check_func: Any, func: Any) -> None:
        self._prepare(None)
        super().register_structure_hook_func(check_func, func)

    def register_unstructure_hook_func(self, check_func: Any, func: Any) -> None:
        self._prepare(None)
        super().register_unstructure_hook_func(check_func, func)

    def register_structure_hook_factory(self, predicate: Any, factory: Any = None) -> Any:
        self._prepare(None)
        return super().register_structure_hook_factory(predicate, factory)

    def register_unstructure_hook_factory(self, predicate: Any, factory: Any = None) -> Any:
        self._prepare(None)
        return super().register_unstructure_hook_factory(predicate, factory)

    def _prepare(self, cls: Any) -> None:
        """Forget the decoders and encoders built so far, and resolve a class's annotations.

        cattrs resolves them too, but would not find what is imported for type
        checkers only.
        """
        if hasattr(self, "unstructurer"):  # false while cattrs registers its own
            self.structurer.clear()
            self.strict_structurer.clear()
            self.unstructurer.clear()
            if isinstance(cls, type) and attrs.has(cls):
                attrs.resolve_types(cls, None, _LazyNames(self._registry))


class _LazyNames(dict[str, Any]):
    """The names that annotations of generated classes use, imported when asked for."""

    def __init__(self, registry: Registry) -> None:
        super().__init__()
        self._registry = registry

    def __missing__(self, name: str) -> Any:
        if (cls := self._registry.load_class(name)) is not None:
            return cls
        if name in ("builtins", "datetime", "typing", "vmodl"):
            return import_module(name)
        raise KeyError(name)  # lets builtins resolve


def _is_class(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, _CLASSES)


class Serializer:
    """Converts between objects and JSON, by the types of one registry.

    Types are given as a class, as ``list[...]`` of one, or by wire name
    (``"string"``, ``"OptionValue[]"``, ``"Any"``).
    """

    def __init__(self, registry: Registry) -> None:
        self.registry = registry

    @property
    def converter(self) -> Converter:
        """The cattrs converter: register hooks for your own classes with it."""
        return self._converter

    @cached_property
    def _converter(self) -> _VmodlConverter:
        return _VmodlConverter(self.registry)

    @overload
    def structure(self, data: object, type: type[T], *, strict: bool = False) -> T: ...
    @overload
    def structure(self, data: object, type: str, *, strict: bool = False) -> Any: ...
    def structure(self, data: object, type: Any, *, strict: bool = False) -> Any:
        """Turn parsed JSON into an object of ``type``.

        ``_typeName`` decides the class wherever it stands; without one it is
        ``type``. With ``strict``, unknown members, unknown types, untyped
        objects and wrong primitives are refused. Raises `DecodeError`.
        """
        converter = self._converter
        structurer = converter.strict_structurer if strict else converter.structurer
        try:
            if (member_type := _member_type(self.registry, type)) is not None:
                return structurer.decode(data, member_type)
            if _is_class(type):
                return structurer.decode_class(data, type)
        except RecursionError:
            raise DecodeError("nested too deeply") from None
        raise TypeError(f"{type!r} is no type of the schema")

    def unstructure(self, value: object, type: Any = None) -> Any:
        """Turn an object into JSON values.

        The value's own class decides, or the type of the place where it will
        stand: with ``"Any"`` a plain value is boxed. Raises `EncodeError`.
        """
        try:
            if type is not None and (member_type := _member_type(self.registry, type)) is not None:
                return self._converter.unstructurer.encode(value, member_type)
            return self._unstructure_plain(value)
        except RecursionError:
            raise EncodeError("nested too deeply") from None

    def _unstructure_plain(self, value: object) -> Any:
        if isinstance(value, ManagedObject):
            value = value.reference
        if isinstance(value, _CLASSES) or attrs.has(value.__class__):
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
        return _json.dumps(self.unstructure(value, type))

    @overload
    def loads(self, data: bytes | str, type: type[T], *, strict: bool = False) -> T: ...
    @overload
    def loads(self, data: bytes | str, type: str, *, strict: bool = False) -> Any: ...
    def loads(self, data: bytes | str, type: Any, *, strict: bool = False) -> Any:
        """Turn JSON text into an object of ``type``; see `structure`."""
        return self.structure(_json.loads(data), type, strict=strict)


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
