"""What the vendor's type library says of a release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen.errors import BuildError

__all__ = [
    "VIM25",
    "DataType",
    "EnumType",
    "Field",
    "Library",
    "ManagedType",
    "Method",
    "core_types",
]

VIM25 = "vim25"
"""The service on which all others stand: they use its types, it uses none of theirs."""


@dataclass(frozen=True)
class Field:
    """A field of a data type, a property of a managed type, or a parameter."""

    name: str
    type: str
    """The vmodl name of the type, with ``[]`` behind it for an array."""
    version: str
    optional: bool
    secret: bool
    privilege: str | None


@dataclass(frozen=True)
class DataType:
    """A data object type or a fault type."""

    name: str
    wire: str
    base: str
    version: str
    fields: tuple[Field, ...]
    service: str = VIM25


@dataclass(frozen=True)
class EnumType:
    """An enumerated type."""

    name: str
    wire: str
    version: str
    values: tuple[str, ...]
    service: str = VIM25


@dataclass(frozen=True)
class Method:
    """An operation of a managed type."""

    name: str
    wire: str
    version: str
    parameters: tuple[Field, ...]
    result: str
    task_result: str
    result_optional: bool
    result_secret: bool
    privilege: str | None
    faults: tuple[str, ...]


@dataclass(frozen=True)
class ManagedType:
    """A managed object type with the members that it declares itself."""

    name: str
    wire: str
    base: str | None
    version: str
    properties: tuple[Field, ...]
    methods: tuple[Method, ...]
    service: str = VIM25


@dataclass
class Library:
    """All facts about one release, under their vmodl names."""

    data: dict[str, DataType] = field(default_factory=dict)
    enums: dict[str, EnumType] = field(default_factory=dict)
    managed: dict[str, ManagedType] = field(default_factory=dict)
    releases: dict[str, str] = field(default_factory=dict)
    """Which release brought a version: ``vim.version.v8_0_2_0`` -> ``8.0.2.0``."""
    services: dict[str, str] = field(default_factory=dict)
    """Which service a version belongs to."""
    ancestors: dict[str, set[str]] = field(default_factory=dict)

    @property
    def present(self) -> set[str]:
        """The services whose types the library declares."""
        kinds = (self.data, self.enums, self.managed)
        return {declared.service for kind in kinds for declared in kind.values()}

    def since(self, version: str) -> str:
        """Return the release that first had ``version``.

        The versions of the type system itself (``vmodl.*``) carry no release;
        they came with the oldest version of vim25 that includes them. Other services
        count in versions of their own, some of which are no numbers.
        """
        if release := self.releases.get(version):
            return release
        own = (v for v in self.releases if self.services[v] == VIM25)
        including = [v for v in own if version in self.ancestors.get(v, ())]
        if not including:
            raise BuildError(version, "no release of the service includes this version")
        return self.releases[min(including, key=lambda v: len(self.ancestors[v]))]


def core_types() -> Iterator[DataType]:
    """Yield the types that the library builds in code rather than declares."""
    version = "vmodl.version.version0"

    def declared(name: str, type_: str, *, optional: bool) -> Field:
        return Field(name, type_, version, optional, False, None)

    yield DataType(
        "vmodl.MethodFault",
        "MethodFault",
        "vmodl.DynamicData",
        version,
        (
            declared("msg", "string", optional=True),
            declared("faultCause", "vmodl.MethodFault", optional=True),
            declared("faultMessage", "vmodl.LocalizableMessage[]", optional=True),
        ),
    )
    yield DataType("vmodl.RuntimeFault", "RuntimeFault", "vmodl.MethodFault", version, ())
    yield DataType(
        "vmodl.LocalizedMethodFault",
        "LocalizedMethodFault",
        "vmodl.MethodFault",
        version,
        (
            declared("fault", "vmodl.MethodFault", optional=False),
            declared("localizedMessage", "string", optional=True),
        ),
    )
