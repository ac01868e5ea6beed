"""Bases of the schema's classes: data objects, faults, requests, unknown types."""

from __future__ import annotations

import functools
from typing import Any, ClassVar

import attrs

__all__ = ["DataObject", "Fault", "Request", "UnknownType", "unknown_class"]


class Structured:
    """What all classes with fields share: equality by value, a repr without secrets."""

    __slots__ = ()
    __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]
    __hash__ = None  # type: ignore[assignment]  # objects can change, so they have no hash

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(
            getattr(self, field.name) == getattr(other, field.name)
            for field in attrs.fields(self.__class__)
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._shown())})"

    def _shown(self) -> list[str]:
        """Return the fields that are set, as ``name=value``, secrets without value."""
        shown = []
        for field in attrs.fields(type(self)):
            value = getattr(self, field.name, None)
            if value is not None:
                text = "<secret>" if field.metadata.get("secret") else repr(value)
                shown.append(f"{field.name}={text}")
        return shown


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DataObject(Structured):
    """The root of the data object types."""


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Request(Structured):
    """The root of the request types: the named arguments of one operation.

    On the wire it is a plain object without ``_typeName`` (PROTOCOL: requests).
    """


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Fault(Structured, Exception):
    """The root of the fault types: attrs classes that can be raised and caught.

    ``faultstring`` is the server's own message. Servers send it beside the
    fields that the schema declares; it is ``None`` where they did not.
    A fault's ``fault_cause`` is also its ``__cause__``.
    """

    faultstring = None  # type: str | None  # an annotation would make it a field

    def __attrs_post_init__(self) -> None:
        cause = getattr(self, "fault_cause", None)
        if isinstance(cause, BaseException):
            self.__cause__ = cause

    def __hash__(self) -> int:  # type: ignore[override]  # its base has none
        # Exceptions have to be hashable, and equal ones need the same hash.
        return hash(type(self))

    def __str__(self) -> str:
        messages = [self.faultstring or ""]
        if not messages[0]:
            messages = [
                getattr(message, "message", None) or ""
                for message in getattr(self, "fault_message", None) or ()
            ]
        text = " ".join(filter(None, messages))
        hidden = ("fault_cause=", "fault_message=")
        details = ", ".join(item for item in self._shown() if not item.startswith(hidden))
        return " ".join(filter(None, (text, f"({details})" if details else "")))

    def __reduce__(self) -> tuple[Any, ...]:
        fields = {field.name: getattr(self, field.name) for field in attrs.fields(type(self))}
        return _rebuild_fault, (type(self), fields, dict(self.__dict__))


def _rebuild_fault(cls: type[Fault], fields: dict[str, Any], extra: dict[str, Any]) -> Fault:
    fault = cls(**fields)
    fault.__dict__.update(extra)
    return fault


class UnknownType:
    """Mixed into an object whose ``_typeName`` this release does not know.

    The object is of the type that the schema declares for its place, so its
    known members can be read; ``unknown_type_name`` is the name it came with,
    ``unknown_members`` are its other members as JSON. It is written back as it
    came.
    """

    __slots__ = ()
    unknown_type_name: str
    unknown_members: dict[str, Any]

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        names = ("unknown_type_name", "unknown_members")
        return super().__eq__(other) and all(
            getattr(self, name) == getattr(other, name) for name in names
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<unknown type {self.unknown_type_name} as {super().__repr__()}>"

    def __reduce__(self) -> tuple[Any, ...]:
        declared = type(self).__mro__[2]
        fields = {field.name: getattr(self, field.name) for field in attrs.fields(declared)}
        extra = dict(getattr(self, "__dict__", {}))
        members = (self.unknown_type_name, self.unknown_members)
        return _rebuild_unknown, (declared, fields, *members, extra)


@functools.cache
def unknown_class(declared: type) -> type[Any]:
    """Return the class of objects of an unknown type where ``declared`` is expected."""
    namespace: dict[str, Any] = {
        "__slots__": ("unknown_members", "unknown_type_name"),
        "__module__": declared.__module__,
        "__qualname__": declared.__qualname__,
    }
    if issubclass(declared, Fault):
        namespace["__hash__"] = Fault.__hash__
    return type(declared.__name__, (UnknownType, declared), namespace)


def _rebuild_unknown(
    declared: type[Any],
    fields: dict[str, Any],
    type_name: str,
    members: dict[str, Any],
    extra: dict[str, Any],
) -> Any:
    value = unknown_class(declared)(**fields)  # type: ignore[arg-type]  # classes are hashable
    value.unknown_type_name = type_name
    value.unknown_members = members
    if extra:
        value.__dict__.update(extra)
    return value
