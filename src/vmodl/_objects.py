"""Bases of the schema's classes: data objects, faults, requests, unknown types."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any, ClassVar

import attrs

from vmodl._secrets import is_secret

__all__ = ["DataObject", "Fault", "Request", "UnknownType", "unknown_class"]


class _Text:
    """Something that is shown as a text without quotes."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


class Structured:
    """What all classes with fields share: equality by value, a repr without secrets."""

    __slots__ = ()
    __attrs_attrs__: ClassVar[Any]
    __hash__ = None  # type: ignore[assignment]  # objects can change, so they have no hash

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(
            getattr(self, field.name) == getattr(other, field.name)
            for field in attrs.fields(self.__class__)
        )

    def __repr__(self) -> str:
        try:
            shown = [f"{name}={value!r}" for name, value in self.__rich_repr__()]
        except RecursionError:  # so deep are only answers that are made to hurt
            shown = ["..."]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield name and value of the fields that are set, secrets without value."""
        for field in attrs.fields(type(self)):
            value = getattr(self, field.name, None)
            if value is None:
                continue
            if is_secret(self, field):
                yield field.name, _Text("<secret>")
            else:
                show = field.repr
                yield field.name, _Text(str(show(value))) if callable(show) else value


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DataObject(Structured):
    """The root of the data object types."""


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Request(Structured):
    """The root of the request types: the named arguments of one operation.

    On the wire it is a plain object without ``_typeName`` (docs/protocol.md, requests).
    """


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Fault(Structured, Exception):
    """The root of the fault types: attrs classes that can be raised and caught.

    ``faultstring`` is the server's own message. Servers send it beside the
    fields that the schema declares; it is ``None`` where they did not.
    It takes no part in equality. A fault's ``fault_cause`` is also its
    ``__cause__``.
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
        messages: list[object] = [self.faultstring]
        if not messages[0]:
            messages = [
                getattr(message, "message", None)
                for message in getattr(self, "fault_message", None) or ()
            ]
        text = " ".join(item for item in messages if isinstance(item, str) and item)
        details = ", ".join(
            f"{name}={value!r}"
            for name, value in self.__rich_repr__()
            if name not in ("fault_cause", "fault_message")
        )
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

    def __repr__(self) -> str:
        return f"<unknown type {self.unknown_type_name} as {super().__repr__()}>"

    def __reduce__(self) -> tuple[Any, ...]:
        declared = type(self).__mro__[2]
        values = {field.name: getattr(self, field.name) for field in attrs.fields(type(self))}
        return _rebuild_unknown, (declared, values, dict(getattr(self, "__dict__", {})))


def _names(members: dict[str, Any]) -> str:
    """Return the names of members: nobody knows which values are secret."""
    return f"<{', '.join(members)}>"


@functools.cache
def unknown_class(declared: type) -> type[Any]:
    """Return the class of objects of an unknown type where ``declared`` is expected."""
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
    return any("__setattr__" in vars(base) for base in cls.__mro__ if attrs.has(base))


def _rebuild_unknown(declared: type[Any], values: dict[str, Any], extra: dict[str, Any]) -> Any:
    value = unknown_class(declared)(**values)  # type: ignore[arg-type]  # classes are hashable
    if extra:
        value.__dict__.update(extra)
    return value
