"""Open enumerated types: values of newer servers are kept."""

from __future__ import annotations

from enum import EnumType, StrEnum
from typing import TYPE_CHECKING, Any, Self

from vmodl.types.spelling import meant

__all__ = ["OpenEnum"]


class _OpenEnumType(EnumType):
    """The type of enumerated types."""

    if not TYPE_CHECKING:  # to checkers every name would be right

        def __getattr__(cls, name: str) -> Any:
            """Say which member may have been meant; called for names that are none."""
            if name.startswith("_"):
                raise AttributeError(name)
            if (member := cls.__members__.get(name)) is not None:  # until Python 3.12
                return member
            hint = meant(name, cls.__members__)
            raise AttributeError(f"{cls.__name__} has no member {name!r}{hint}")


class OpenEnum(StrEnum, metaclass=_OpenEnumType):
    """The base of the enumerated types.

    Members are strings. A value that this release does not know becomes a
    member of its own, equal to its string, with ``is_unknown`` true; it is not
    listed among the members of its class.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_unknown(self) -> bool:
        """Whether this release does not know the value."""
        return self._value_ not in type(self)._value2member_map_

    def __eq__(self, other: object) -> bool:
        return str.__eq__(self, other) if isinstance(other, str) else NotImplemented

    __hash__ = str.__hash__
