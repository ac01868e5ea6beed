"""Bases of the schema's classes: data objects, faults, requests."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Self

from vmodl.types.references import ManagedObjectReference
from vmodl.types.secrets import is_secret
from vmodl.types.shown import line, tree
from vmodl.types.spelling import meant

__all__ = ["DataObject", "Fault", "Request"]


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
    __attrs_attrs__: ClassVar[Any] = ()  # for the roots, which have no fields
    __match_args__ = ()
    __hash__ = None  # type: ignore[assignment]  # objects can change, so they have no hash

    if not TYPE_CHECKING:  # to checkers every name would be right

        def __getattr__(self, name: str) -> Any:
            """Say which field may have been meant; called for names that are none."""
            if name.startswith("_"):
                raise AttributeError(name)
            known = [field.name for field in self.__attrs_attrs__]
            kind = type(self).__name__
            raise AttributeError(f"{kind} has no field {name!r}{meant(name, known)}")

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(
            getattr(self, field.name) == getattr(other, field.name)
            for field in self.__attrs_attrs__
        )

    def __repr__(self) -> str:
        """Return the fields that are set; as a tree where they do not fit on a line."""
        try:
            return tree(self)
        except RecursionError:  # so deep are only answers that are made to hurt
            return f"{type(self).__name__}(...)"

    def _shown_parts(self) -> tuple[str, list[tuple[str, object]], str]:
        fields = [(f"{name}=", value) for name, value in self.__rich_repr__()]
        return f"{type(self).__name__}(", fields, ")"

    def __replace__(self, /, **changes: Any) -> Self:
        import attrs

        return attrs.evolve(self, **changes)  # type: ignore[misc]  # its subclasses are

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield name and value of the fields that are set, secrets without value."""
        for field in self.__attrs_attrs__:
            value = getattr(self, field.name, None)
            if value is None:
                continue
            if is_secret(self, field):
                yield field.name, _Text("<secret>")
            else:
                show = field.repr
                yield field.name, _Text(str(show(value))) if callable(show) else value


class DataObject(Structured):
    """The root of the data object types."""

    __slots__ = ()


class Request(Structured):
    """The root of the request types: the named arguments of one operation.

    On the wire it is a plain object without ``_typeName`` (docs/protocol.md, requests).
    """

    __slots__ = ()


class Fault(Structured, Exception):
    """The root of the fault types: attrs classes that can be raised and caught.

    ``faultstring`` is the server's own message. Servers send it beside the
    fields that the schema declares; it is ``None`` where they did not. ``client_hint`` is what the
    user can do, where the client knows. They take no part in equality. A fault's
    ``fault_cause`` is also its ``__cause__``.
    """

    __slots__ = ()
    faultstring = None  # type: str | None  # an annotation would make it a field
    client_hint = None  # type: str | None

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
            f"{name}={_plain(value)}"
            for name, value in self.__rich_repr__()
            if name not in ("fault_cause", "fault_message")
        )
        hint = f"- {self.client_hint}" if self.client_hint else ""
        return " ".join(filter(None, (text, f"({details})" if details else "", hint)))

    def __reduce__(self) -> tuple[Any, ...]:
        fields = {field.name: getattr(self, field.name) for field in self.__attrs_attrs__}
        return _rebuild_fault, (type(self), fields, dict(self.__dict__))


def _plain(value: object) -> str:
    """Return a member as people read it: an enum's text, a reference as ``Type:moId``."""
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, ManagedObjectReference):
        return f"{value.type}:{value.value}"
    if isinstance(value, list):
        return f"[{', '.join(map(_plain, value))}]"
    return line(value)


def _rebuild_fault(cls: type[Fault], fields: dict[str, Any], extra: dict[str, Any]) -> Fault:
    fault = cls(**fields)
    fault.__dict__.update(extra)
    return fault
