"""Simulated managed objects: how they are found, read and called."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import attrs

import vim25
from vmodl import ManagedObject, ManagedObjectReference, Operation, operations

if TYPE_CHECKING:
    from vijson.simulator._sessions import Session

__all__ = [
    "Call",
    "Inventory",
    "SimulatedObject",
    "fault",
    "implements",
    "invalid_argument",
    "not_implemented",
    "require_privilege",
]

Handler = TypeVar("Handler", bound=Callable[..., Any])
FaultType = TypeVar("FaultType", bound=vim25.MethodFault)


@attrs.define
class Call:
    """What a handler learns of its call beside the request."""

    session: Session | None
    user_agent: str
    client_address: str
    session_id: str | None = None
    """Set by Login: the value of the response's session header."""


def implements(operation: str) -> Callable[[Handler], Handler]:
    """Mark a method as the handler of an operation, given by its wire name."""

    def mark(handler: Handler) -> Handler:
        handler.__dict__["operation"] = operation
        return handler

    return mark


def fault(kind: type[FaultType], text: str, /, **fields: Any) -> FaultType:
    """Make a fault with the message that servers send beside it."""
    made = kind(**fields)
    made.faultstring = text
    return made


class SimulatedObject:
    """The base of simulated managed objects.

    Handlers are methods marked with `implements`; they take the call and the
    decoded request. Properties come from `properties`.
    """

    stub: ClassVar[type[ManagedObject]]
    """The managed type."""
    handlers: ClassVar[dict[str, Callable[..., Any]]] = {}

    def __init_subclass__(cls) -> None:
        own = {
            method.operation: method
            for method in vars(cls).values()
            if hasattr(method, "operation")
        }
        cls.handlers = {**cls.handlers, **own}

    def __init__(self, inventory: Inventory, moid: str, session: Session | None = None) -> None:
        self.inventory = inventory
        self.reference = ManagedObjectReference(type=self.stub.__name__, value=moid)
        self.session = session
        """The session that the object belongs to, and ends with; ``None`` if to none."""
        self.recent_tasks: list[ManagedObjectReference] = []
        inventory.add(self)

    @property
    def revision(self) -> int | None:
        """Grows with each change; ``None`` where changes come unannounced."""
        return None

    @property
    def stalled(self) -> bool:
        """Whether the tasks on it stand still."""
        return False

    @property
    def moid(self) -> str:
        """The moId."""
        return self.reference.value

    def properties(self) -> dict[str, Callable[[], Any]]:
        """Return what reads each property, by wire name: only what is asked for is made."""
        return {}

    def read(self, name: str, session: Session | None) -> Any:
        """Return a property's value for a session; ``None`` where it is unset."""
        operation = self.operation(name)
        if operation is None or not operation.is_property:
            raise fault(vim25.InvalidProperty, f"no property {name}", name=name)
        require_privilege(session, operation.privilege, self.reference)
        get = self.properties().get(name)
        value = get() if get else None
        if value is None and not operation.nullable:
            raise not_implemented(f"{self.reference.type}.{name}")
        return value

    def call(self, name: str, call: Call, request: Any) -> Any:
        """Carry out a method."""
        handler = self.handlers.get(name)
        if handler is None:
            raise not_implemented(f"{self.reference.type}.{name}")
        privilege = operations(self.stub)[name].privilege
        require_privilege(call.session, privilege, self.affected(request))
        return handler(self, call, request)

    def affected(self, request: Any) -> ManagedObjectReference:
        """Return the object on which a method's privilege is needed."""
        return self.reference

    @classmethod
    def operation(cls, name: str) -> Operation | None:
        """Return what the schema says of a property or method."""
        return operations(cls.stub).get(name)


def require_privilege(
    session: Session | None, privilege: str | None, reference: ManagedObjectReference
) -> None:
    """Raise `vim25.NoPermission` for what the session's user may not do."""
    if session is not None and privilege is not None and privilege in session.denied:
        raise fault(
            vim25.NoPermission,
            "Permission to perform this operation was denied.",
            object=reference,
            privilege_id=privilege,
            missing_privileges=[
                vim25.NoPermissionEntityPrivileges(entity=reference, privilege_ids=[privilege])
            ],
        )


def invalid_argument(name: str, detail: str = "") -> vim25.InvalidArgument:
    """Return the fault for an argument, or a part of one, that can't be taken."""
    text = f"A specified parameter was not correct: {name}{f' ({detail})' if detail else ''}"
    return fault(vim25.InvalidArgument, text, invalid_property=name)


def not_implemented(what: str) -> vim25.MethodFault:
    """Return the fault for what the simulator leaves out."""
    return fault(vim25.NotImplemented, f"the simulator does not implement {what}")


class Inventory:
    """All managed objects of a simulated vCenter, under one lock.

    ``changed`` is notified whenever something may have changed; whoever waits
    for changes waits on it.
    """

    def __init__(self) -> None:
        self.changed = threading.Condition(threading.RLock())
        self._objects: dict[ManagedObjectReference, SimulatedObject] = {}
        self._counters: dict[str, int] = {}
        self.closing = False
        """Whether the server is about to stop."""
        self.clock_offset = timedelta()
        """By how much the server's clock differs."""
        self.advance: Callable[[], bool] = lambda: False
        """Lets time pass for tasks; tells whether any still runs."""

    def new_moid(self, prefix: str) -> str:
        """Return a moId that was not used before: ``vm-1``."""
        self._counters[prefix] = self._counters.get(prefix, 0) + 1
        return f"{prefix}-{self._counters[prefix]}"

    def now(self) -> datetime:
        """Return the server's time."""
        return datetime.now(UTC) + self.clock_offset

    def add(self, item: SimulatedObject) -> None:
        """Add an object."""
        self._objects[item.reference] = item

    def remove(self, item: SimulatedObject) -> None:
        """Remove an object; to remove it twice is harmless."""
        self._objects.pop(item.reference, None)

    def find(
        self, reference: ManagedObjectReference, session: Session | None = None
    ) -> SimulatedObject:
        """Return an object; raises `vim25.ManagedObjectNotFound`.

        An object of another session is not found.
        """
        item = self._objects.get(reference)
        if item is None or item.session not in (None, session):
            raise fault(
                vim25.ManagedObjectNotFound,
                f"The object '{reference.type}:{reference.value}' has already been deleted "
                "or has not been completely created",
                obj=reference,
            )
        return item

    def has(self, reference: ManagedObjectReference) -> bool:
        """Tell whether an object exists."""
        return reference in self._objects

    def all(self) -> Iterator[SimulatedObject]:
        """Yield every object."""
        yield from list(self._objects.values())

    def end_session(self, session: Session) -> None:
        """Remove what belongs to a session."""
        for item in self.all():
            if item.session is session:
                self.remove(item)
        self.changed.notify_all()
