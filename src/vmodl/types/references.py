"""The reference of a managed object: the two members of the wire."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Generic

from vmodl.types.deferred import Deferred
from vmodl.types.schema import Field, TypeFacts, make_attributes

if TYPE_CHECKING:
    import attrs
    from typing_extensions import TypeVar

    M_co = TypeVar("M_co", covariant=True, default=Any)

__all__ = ["ManagedObjectReference"]


if TYPE_CHECKING:

    @attrs.frozen(kw_only=True)
    class ManagedObjectReference(Generic[M_co]):
        """Names a managed object: its type and its moId, both strings (else `TypeError`).

        Type checkers know the managed type: ``ManagedObjectReference[HostSystem]``.
        """

        type: str
        """The managed type, a value of ``MoTypes`` or one of a newer server."""
        value: str
        """The moId: opaque, unique within its server."""

else:

    class ManagedObjectReference:
        """Names a managed object: its type and its moId, both strings (else `TypeError`)."""

        # What `attrs.frozen` would make, without attrs: nearly every request has one.
        __slots__ = ("type", "value")
        __match_args__ = ()
        __annotations__ = {"type": "str", "value": "str"}
        __attrs_attrs__ = Deferred(make_attributes)
        _facts = TypeFacts(
            "ManagedObjectReference",
            "",
            "2.0",
            (
                Field("type", "type", "MoTypes", True, "2.0", checked=True),
                Field("value", "value", "string", True, "2.0", checked=True),
            ),
        )

        @classmethod
        def __class_getitem__(cls, _: object) -> builtins.type:
            """Return the class itself: what it refers to is known to type checkers only."""
            return cls

        def __init__(self, *, type: str, value: str) -> None:
            for name, given in (("type", type), ("value", value)):
                if not isinstance(given, str):
                    found = given.__class__.__name__
                    raise TypeError(f"{name!r} must be a string, found {found}")
                object.__setattr__(self, name, given)

        def __setattr__(self, name: str, value: object) -> None:
            raise _frozen()

        def __delattr__(self, name: str) -> None:
            raise _frozen()

        def __eq__(self, other: object) -> bool:
            if other.__class__ is not self.__class__:
                return NotImplemented
            return self.type == other.type and self.value == other.value

        def __hash__(self) -> int:
            return hash((self.type, self.value))

        def __repr__(self) -> str:
            return f"{self.__class__.__name__}(type={self.type!r}, value={self.value!r})"

        def __getstate__(self) -> tuple[str, str]:
            return self.type, self.value

        def __setstate__(self, state: tuple[str, str]) -> None:
            for name, value in zip(self.__slots__, state, strict=True):
                object.__setattr__(self, name, value)

        def __replace__(self, /, **changes: str) -> ManagedObjectReference:
            return self.__class__(**{"type": self.type, "value": self.value, **changes})


def _frozen() -> Exception:
    from attrs.exceptions import FrozenInstanceError

    return FrozenInstanceError()
