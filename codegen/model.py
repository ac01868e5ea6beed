"""The model of an API that the render step writes from: facts and names, no syntax."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Protocol

__all__ = ["Api", "Class", "EnumClass", "Kind", "ManagedClass", "Member", "Operation", "Type"]


class Kind(Enum):
    """What a type is; the value names the sub-package of its module."""

    PRIMITIVE = "primitive"
    ANY = "any"
    ENUM = "enums"
    DATA = "data"
    FAULT = "faults"
    REQUEST = "requests"
    REFERENCE = "reference"


@dataclass(frozen=True)
class Type:
    """The type of a member, parameter or result."""

    kind: Kind
    wire: str
    """Its name in ``_typeName``: ``int``, ``CustomizationSpec``, ``Any``."""
    name: str
    """Its class name in vim25, or its wire name where it has no class there."""
    array: bool = False
    target: str | None = None
    """The managed type that a reference points to, where the schema says."""


@dataclass(frozen=True)
class Member:
    """A field of a class, or a parameter of an operation."""

    wire: str
    name: str
    type: Type
    required: bool
    since: str
    secret: bool | tuple[str, str]
    """Whether it is never to be shown; or only where another field, by its name in Python,
    matches a regular expression."""
    privilege: str | None
    description: str
    deprecated: str | None = None
    """Since when it is, and what to use instead; ``None`` if it is not."""


class Source(Protocol):
    """The parser's own model of a class, which renders it."""

    def render(self, *, class_name: str | None = None, **context: Any) -> str:
        """Return the text of the class's module."""


@dataclass(frozen=True)
class Class:
    """A data type, fault type or request type."""

    kind: Kind
    wire: str
    name: str
    module: str
    base: Class | None
    since: str
    vmodl_name: str
    description: str
    members: tuple[Member, ...]
    """What it declares itself; what it inherits is in its bases."""
    source: Source = field(repr=False, compare=False)
    deprecated: str | None = None

    @property
    def all_members(self) -> tuple[Member, ...]:
        inherited = self.base.all_members if self.base else ()
        return inherited + self.members


@dataclass(frozen=True)
class EnumClass:
    """An enumerated type."""

    wire: str
    name: str
    module: str
    since: str
    vmodl_name: str
    description: str
    values: tuple[tuple[str, str], ...]
    """Pairs of Python name and wire value."""
    deprecated: str | None = None


@dataclass(frozen=True)
class Operation:
    """A method of a managed type, or the reading of a property."""

    wire: str
    name: str
    is_property: bool
    request: Class | None
    result: Type | None
    nullable: bool
    secret_result: bool
    faults: tuple[str, ...]
    starts_task: bool
    task_result: Type | None
    """What its task results in; ``None`` for nothing."""
    task_nullable: bool
    since: str
    vmodl_name: str
    privilege: str | None
    description: str
    service: str = ""
    """The service under whose prefix it is rendered; ``""`` for none."""
    earlier: tuple[str, str, str] | None = None
    """Where it was before a release: that release, and then service and member."""
    deprecated: str | None = None


@dataclass(frozen=True)
class ManagedClass:
    """A managed object type with the operations that it does not inherit."""

    name: str
    module: str
    base: str | None
    since: str
    vmodl_name: str
    operations: tuple[Operation, ...]


@dataclass
class Api:
    """One release of a service of the API."""

    release: str
    source: str
    service: str = "vim25"
    releases: tuple[str, ...] = ()
    """Those that bindings of vim25 can speak, newest first."""
    base: Api | None = None
    """vim25, whose types the service uses; it has none itself."""
    service_facts: dict[str, Any] = field(default_factory=dict)
    """What the document says of a service beside vim25."""
    classes: dict[str, Class] = field(default_factory=dict)
    enums: dict[str, EnumClass] = field(default_factory=dict)
    managed_types: dict[str, ManagedClass] = field(default_factory=dict)

    def find_class(self, schema: str) -> Class | None:
        """Return the class of a schema, the service's own or vim25's."""
        found = self.classes.get(schema)
        return self.base.find_class(schema) if found is None and self.base else found
