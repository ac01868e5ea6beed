"""What the serializer needs to know of a class's members."""

from __future__ import annotations

from typing import NamedTuple

from vmodl.codec.primitives import PRIMITIVES
from vmodl.types.schema import all_fields

__all__ = ["Member", "MemberType", "members"]


class MemberType(NamedTuple):
    """A wire type: the name of a primitive or class, or ``Any``; an array or not."""

    name: str
    array: bool

    @classmethod
    def parse(cls, text: str) -> MemberType:
        """Read ``OptionValue[]``; ``byte[]`` is one value, hence no array."""
        if text.endswith("[]") and text not in PRIMITIVES:
            return cls(text[:-2], True)
        return cls(text, False)

    def __str__(self) -> str:
        return f"{self.name}[]" if self.array else self.name


class Member(NamedTuple):
    """A field of a class and its member in JSON."""

    name: str
    wire: str
    type: MemberType
    required: bool
    checked: bool = False
    """Whether decoding checks a plain value also where it is lenient."""


def members(cls: type) -> list[Member]:
    """Return the members of a class in the order of the wire.

    The schema knows its own; those of a user's subclass are told by attrs. Fields without
    wire name, which it may add, are none.
    """
    fields = all_fields(cls)
    if fields is not None:
        return [
            Member(
                field.name,
                field.wire,
                MemberType.parse(field.type),
                field.required,
                field.checked,
            )
            for field in fields
        ]
    import attrs

    return [
        Member(
            field.name,
            field.metadata["wire"],
            MemberType.parse(field.metadata["type"]),
            field.default is attrs.NOTHING,
            field.metadata.get("checked", False),
        )
        for field in attrs.fields(cls)
        if "wire" in field.metadata
    ]
