"""Objects whose type this release does not know."""

from __future__ import annotations

from types import FunctionType
from typing import Any, ClassVar

__all__ = ["UnknownType", "is_frozen", "unknown_class"]


class UnknownType:
    """Mixed into an object whose ``_typeName`` this release does not know.

    The object is of the type that the schema declares for its place, so its
    known members can be read; ``unknown_type_name`` is the name it came with,
    ``unknown_members`` are its other members as JSON, and ``received_members``
    the known ones, as they came. It is written back as it came, but for what
    was changed since.
    """

    __slots__ = ()
    __attrs_attrs__: ClassVar[Any]
    unknown_type_name: str
    unknown_members: dict[str, Any]
    received_members: dict[str, Any]

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return super().__eq__(other)

    __hash__ = None  # type: ignore[assignment]

    def _shown_parts(self) -> tuple[str, list[tuple[str, object]], str]:
        declared: Any = super()  # it stands before a class of the schema
        opening, fields, closing = declared._shown_parts()
        return f"<unknown type {self.unknown_type_name} as {opening}", fields, f"{closing}>"

    def __reduce__(self) -> tuple[Any, ...]:
        declared = type(self).__mro__[2]
        values = {field.name: getattr(self, field.name) for field in self.__attrs_attrs__}
        return _rebuild_unknown, (declared, values, dict(getattr(self, "__dict__", {})))


def _names(members: dict[str, Any]) -> str:
    """Return the names of members: nobody knows which values are secret."""
    return f"<{', '.join(members)}>"


_made: dict[type, type[Any]] = {}


def unknown_class(declared: type) -> type[Any]:
    """Return the class of objects of an unknown type where ``declared`` is expected."""
    made = _made.get(declared)
    # Two threads that ask at once get the same one.
    return _made.setdefault(declared, _unknown_class(declared)) if made is None else made


def _unknown_class(declared: type) -> type[Any]:
    import attrs

    namespace: dict[str, Any] = {
        # Fields, so that attrs.evolve carries them; without wire name, so not sent.
        "unknown_type_name": attrs.field(kw_only=True),
        "unknown_members": attrs.field(kw_only=True, factory=dict, repr=_names),
        "received_members": attrs.field(kw_only=True, factory=dict, repr=_names),
        "__module__": declared.__module__,
        "__qualname__": declared.__qualname__,
    }
    if declared.__hash__ is not None:
        namespace["__hash__"] = declared.__hash__
    cls = type(declared.__name__, (UnknownType, declared), namespace)
    options = {"eq": False, "repr": False, "getstate_setstate": False, "weakref_slot": False}
    return attrs.define(cls, frozen=is_frozen(declared), **options)  # type: ignore[no-any-return,call-overload]  # made at run time


def is_frozen(cls: type) -> bool:
    """Tell whether objects of an attrs class refuse assignment."""
    # Exceptions have one, too, that refuses nothing.
    return any(isinstance(vars(base).get("__setattr__"), FunctionType) for base in cls.__mro__)


def _rebuild_unknown(declared: type[Any], values: dict[str, Any], extra: dict[str, Any]) -> Any:
    value = unknown_class(declared)(**values)
    if extra:
        value.__dict__.update(extra)
    return value
