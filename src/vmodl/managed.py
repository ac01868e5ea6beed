"""Managed objects: their stubs, and how a stub reaches the server."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol, overload

from vmodl.types.deferred import Deferred
from vmodl.types.enums import OpenEnum
from vmodl.types.references import ManagedObjectReference
from vmodl.types.releases import is_newer
from vmodl.types.schema import Field, annotation, package_of
from vmodl.types.secrets import concealed
from vmodl.types.source import compile_function
from vmodl.types.spelling import meant

if TYPE_CHECKING:
    from concurrent.futures import Future  # of those who wait, and loaded there

    from typing_extensions import TypeVar

    R = TypeVar("R", default=Any)
else:
    from typing import TypeVar

    R = TypeVar("R")  # a default takes Python 3.13

M = TypeVar("M")

__all__ = [
    "Invoker",
    "ManagedObject",
    "Operation",
    "RunningTask",
    "TaskProgress",
    "managed_class",
    "operations",
]


class Operation(NamedTuple):
    """What the schema says of an operation; types by their wire names."""

    name: str
    """The method's or property's wire name."""
    request: str | None = None
    """The request type; ``None`` for properties and methods without parameters."""
    result: str | None = None
    """The result's type, with ``[]`` behind it for an array; ``None`` for void."""
    nullable: bool = False
    """Whether the result may be unset."""
    since: str = ""
    vmodl_name: str = ""
    """A method's name in the API's modelling language, which tasks carry: ``powerOn``."""
    privilege: str | None = None
    is_property: bool = False
    secret_result: bool = False
    target: str | None = None
    """The managed type that the result refers to, where it is a reference."""
    starts_task: bool = False
    """Whether it starts a task, to which its result refers."""
    task_result: str | None = None
    """The type of the task's result; ``None`` for void."""
    task_target: str | None = None
    """The managed type that the task's result refers to, where it is a reference."""
    task_nullable: bool = False
    """Whether the task's result may be unset."""
    faults: tuple[str, ...] = ()
    """What it is declared to raise; others may come all the same."""
    parameters: tuple[Field, ...] = ()
    """The members of the request type."""
    service: str = ""
    """The service under whose prefix it is called; ``""`` for none."""
    earlier: tuple[str, str, str] | None = None
    """Where it was before a release: that release, and then service and name."""
    deprecated: str | None = None
    """Since when it is, and what to use instead; ``None`` if it is not."""

    def place(self, release: str) -> tuple[str, str]:
        """Return under which service and name a release has it, ``""`` for no service."""
        if self.earlier is not None and is_newer(self.earlier[0], release):
            return self.earlier[1:]
        return self.service, self.name

    @classmethod
    def read(cls, row: Mapping[str, Any]) -> Operation:
        """Return the operation of a row of a generated table."""
        facts = {name: value for name, value in row.items() if name != "description"}
        return cls(**{**facts, "parameters": tuple(map(Field.read, row.get("parameters", ())))})


Document = Callable[[str, Operation, str], str]
"""Writes the docstring of a managed type's operation, around a description."""


class Invoker(Protocol):
    """Calls operations of managed objects; stubs are built on it."""

    def invoke(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        /,
    ) -> Any:
        """Call ``operation`` of the object and return its result.

        ``arguments`` are keyed by the names of the operation's parameters. A reference
        comes as a stub of the object's actual type, a task that was started as
        a `RunningTask`. Raises the server's fault as an exception.
        """


class TaskProgress(Protocol):
    """What is known of a running task."""

    @property
    def state(self) -> OpenEnum:
        """The ``TaskInfoState``."""
        ...

    @property
    def percent(self) -> int | None:
        """0 to 100; some tasks never tell."""
        ...

    @property
    def unchanged_for(self) -> float:
        """Seconds since state or percentage last changed."""
        ...

    @property
    def description(self) -> str:
        """What the task does."""
        ...


class RunningTask(Protocol[R]):
    """A task that the server carries out; ``R`` is the type of its result."""

    @property
    def reference(self) -> ManagedObjectReference:
        """The reference of the task."""
        ...

    @property
    def done(self) -> bool:
        """Whether a wait has seen the end of the task."""
        ...

    def wait(
        self,
        timeout: float | None = None,
        on_progress: Callable[[TaskProgress], object] | None = None,
    ) -> R:
        """Wait for the end of the task and return its result; ``timeout`` is in seconds."""
        ...

    def result(self, timeout: float | None = None) -> R:
        """Wait for the end of the task and return its result; ``timeout`` is in seconds."""
        ...

    def on_progress(self, callback: Callable[[TaskProgress], object]) -> None:
        """Have a function called with each change of the task, until its end."""

    def info(self) -> Any:
        """Read all that the server tells of the task: a ``TaskInfo``."""

    def as_future(self) -> Future[R]:
        """Return a future of the task's result."""
        ...

    def __await__(self) -> Generator[Any, None, R]:
        """Wait for the end of the task in asyncio."""
        ...

    def cancel(self) -> None:
        """Ask the server to cancel the task."""


class _ReferenceOf:
    """The reference of a stub, or what makes one for its class."""

    @overload
    def __get__(
        self, stub: None, managed: type[M]
    ) -> Callable[[str], ManagedObjectReference[M]]: ...

    @overload
    def __get__(self, stub: M, managed: type[M]) -> ManagedObjectReference[M]: ...

    def __get__(self, stub: Any, managed: Any) -> Any:
        if stub is not None:
            return stub._reference
        return partial(_named, managed.__name__)


def _named(managed: str, moid: str) -> ManagedObjectReference:
    """Return the reference of a managed type's object, by its moId."""
    return ManagedObjectReference(type=managed, value=moid)


class ManagedObject:
    """The base of the stubs: a reference and the invoker that serves it.

    Creating one sends nothing; each method call is one request.
    """

    __slots__ = ("_invoker", "_reference")
    _methods: ClassVar[Mapping[str, Operation]] = {}
    _operations: ClassVar[Mapping[str, Operation]] = {}

    reference = _ReferenceOf()
    """The object's reference; of a class what makes one of a moId, ``Task.reference("task-1")``."""

    def __init__(self, reference: ManagedObjectReference, invoker: Invoker) -> None:
        self._reference = reference
        self._invoker = invoker

    if not TYPE_CHECKING:  # to checkers every name would be right

        def __getattr__(self, name: str) -> Any:
            """Say which method may have been meant; called for names that are none."""
            if name.startswith("_"):
                raise AttributeError(name)
            known = [item for item in dir(type(self)) if not item.startswith("_")]
            kind = type(self).__name__
            text = f"{kind} has no method {name!r}"
            if f"get_{name}" in known:  # properties are read by methods: one request each
                raise AttributeError(f"{text} - did you mean get_{name}()?")
            raise AttributeError(f"{text}{meant(name, known)}")

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


def methods(managed: ManagedObject | type[ManagedObject]) -> Mapping[str, Operation]:
    """Return the operations of a managed type by the Python names of their methods."""
    return managed._methods


def managed_class(
    module: str,
    name: str,
    base: type[ManagedObject],
    methods: Mapping[str, Mapping[str, Any]],
    doc: str,
    document: Document,
) -> type[ManagedObject]:
    """Make the stub class of a managed type from the rows of its methods, by Python name.

    A method is compiled when it is first used.
    """
    namespace: dict[str, Any] = {
        method: Deferred(partial(_compile_method, row, document)) for method, row in methods.items()
    }
    namespace |= {
        "__module__": module,
        "__qualname__": name,
        "__doc__": doc,
        "__slots__": (),
        "_methods": Deferred(partial(_all_methods, methods)),
        "_operations": Deferred(_all_operations),
    }
    return type(name, (base,), namespace)


def _all_methods(
    own: Mapping[str, Mapping[str, Any]], cls: type[ManagedObject], _: str
) -> Mapping[str, Operation]:
    base: Any = cls.__base__
    return {**base._methods, **{method: Operation.read(row) for method, row in own.items()}}


def _all_operations(cls: type[ManagedObject], _: str) -> Mapping[str, Operation]:
    return {operation.name: operation for operation in cls._methods.values()}


def _compile_method(
    row: Mapping[str, Any],
    document: Document,
    cls: type[ManagedObject],
    name: str,
) -> Any:
    """Return the method of an operation: typed parameters, one call."""
    operation = Operation.read(row)
    fields = operation.parameters
    head, lines, keyword_only = ["self"], [], False
    for field in fields:  # from the first optional one on by keyword: a release may add some
        if not field.required and not keyword_only:
            keyword_only = True
            head.append("*")
        head.append(field.name if field.required else f"{field.name}=None")
        if field.secret is True:
            lines.append(f"        {field.name} = _concealed({field.name})")
    arguments = ", ".join(f"{field.name!r}: {field.name}" for field in fields)
    lines = [
        "def bind(_operation, _concealed):",
        f"    def {name}({', '.join(head)}):",
        *lines,
        f"        return self._invoker.invoke(self._reference, _operation, {{{arguments}}})",
        f"    return {name}",
    ]
    scope = vars(sys.modules[cls.__module__])  # for those who evaluate the annotations
    method = compile_function(f"{cls.__qualname__}.{name}", lines, scope)(operation, concealed)
    package = package_of(cls.__module__)
    if operation.service and ".services." not in package:  # its types may be the service's
        package = f"{package}.services.{operation.service}"
    method.__annotations__ = _annotations(package, operation)
    method.__module__, method.__qualname__ = cls.__module__, f"{cls.__qualname__}.{name}"
    if operation.deprecated:
        method.__deprecated__ = operation.deprecated
    method.__doc__ = document(cls.__name__, operation, row.get("description", ""))
    return method


def _annotations(package: str, operation: Operation) -> dict[str, str]:
    annotations = {}
    for field in operation.parameters:
        text = annotation(package, field.type)
        # A stub will do as well, and of several a sequence of either.
        either = f"{_REFERENCE} | {_stub(package, field.target)}"
        text = text.replace(_REFERENCE, either).replace(
            f"list[{either}]", f"typing.Sequence[{either}]"
        )
        annotations[field.name] = text if field.required else f"{text} | None"
    result = _result(package, operation.result, operation.target)
    if operation.starts_task:
        outcome = _result(package, operation.task_result, operation.task_target)
        outcome = f"{outcome} | None" if operation.task_nullable else outcome
        result = f"vmodl.RunningTask[{outcome}]"
    annotations["return"] = f"{result} | None" if operation.nullable else result
    return annotations


_REFERENCE = "vmodl.ManagedObjectReference"


def _stub(package: str, target: str | None) -> str:
    return f"{package}.{target}" if target else "vmodl.ManagedObject"


def _result(package: str, type_: str | None, target: str | None) -> str:
    """Return the annotation of what a call, or a task, returns: stubs for references."""
    if type_ is None:
        return "None"
    return annotation(package, type_).replace(_REFERENCE, _stub(package, target))
