"""Managed objects: references, stubs, and how a stub reaches the server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple, Protocol

import attrs

__all__ = [
    "Invoker",
    "ManagedObject",
    "ManagedObjectReference",
    "Operation",
    "RunningTask",
    "operations",
]


@attrs.frozen(kw_only=True)
class ManagedObjectReference:
    """Names a managed object: its type and its moId, both strings (else `TypeError`)."""

    type: str = attrs.field(
        validator=attrs.validators.instance_of(str),
        metadata={
            "wire": "type",
            "type": "MoTypes",
            "since": "2.0",
            "secret": False,
            "checked": True,
        },
    )
    """The managed type, a value of ``MoTypes`` or one of a newer server."""
    value: str = attrs.field(
        validator=attrs.validators.instance_of(str),
        metadata={
            "wire": "value",
            "type": "string",
            "since": "2.0",
            "secret": False,
            "checked": True,
        },
    )
    """The moId: opaque, unique within its server."""


class Operation(NamedTuple):
    """What the schema says of an operation; types by their wire names."""

    name: str
    """The method's or property's wire name."""
    request: str | None = None
    """The request type's class; ``None`` for properties and methods without arguments."""
    result: str | None = None
    """The result's type, with ``[]`` behind it for an array; ``None`` for void."""
    nullable: bool = False
    """Whether the result may be unset."""
    fault: str = "MethodFault"
    """The declared type of the fault; others may come all the same."""
    since: str = ""
    vmodl_name: str = ""
    """A method's name in the API's modelling language, which tasks carry: ``powerOn``."""
    privilege: str | None = None
    is_property: bool = False
    secret_result: bool = False


class Invoker(Protocol):
    """Calls operations of managed objects; stubs are built on it."""

    def invoke(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        /,
    ) -> Any:
        """Call ``operation`` of the object and return its decoded result.

        ``arguments`` are keyed by the request type's field names. Raises the
        server's fault as an exception.
        """


class RunningTask(Protocol):
    """A task that the server carries out, for those who only hold on to it."""

    @property
    def reference(self) -> ManagedObjectReference:
        """The reference of the task."""
        ...

    @property
    def done(self) -> bool:
        """Whether a wait has seen the end of the task."""
        ...

    def wait(self, timeout: float | None = None) -> Any:
        """Wait for the end of the task and return its result; ``timeout`` is in seconds."""

    def cancel(self) -> None:
        """Ask the server to cancel the task."""


class ManagedObject:
    """The base of the stubs: a reference and the invoker that serves it.

    Creating one sends nothing; each method call is one request.
    """

    __slots__ = ("_invoker", "reference")
    _operations: ClassVar[Mapping[str, Operation]] = {}

    def __init__(self, reference: ManagedObjectReference, invoker: Invoker) -> None:
        self.reference = reference
        self._invoker = invoker

    def _invoke(self, name: str, arguments: Mapping[str, object]) -> Any:
        return self._invoker.invoke(self.reference, self._operations[name], arguments)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ManagedObject):
            return NotImplemented
        return self.reference == other.reference and self._invoker is other._invoker

    def __hash__(self) -> int:
        return hash(self.reference)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.reference.value}>"


def operations(managed: ManagedObject | type[ManagedObject]) -> Mapping[str, Operation]:
    """Return what the schema says of a managed type's operations, by wire name."""
    return managed._operations
