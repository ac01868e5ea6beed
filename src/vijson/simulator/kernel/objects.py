"""Simulated managed objects: how they are found, read and called."""

from __future__ import annotations

import random
import re
import threading
import uuid
import zlib
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, TypeVar

import vim25
from vijson.simulator.kernel.authority import Authority
from vijson.simulator.kernel.calls import Call, Session, require_privilege
from vijson.simulator.kernel.events import EventLog
from vijson.simulator.kernel.faults import (
    fault,
    invalid_argument,
    invalid_property,
    not_simulated,
)
from vijson.simulator.kernel.recorded import Recorded
from vmodl import ManagedObject, ManagedObjectReference, Operation, operations

__all__ = ["Inventory", "SimulatedObject", "implements", "managed_type", "moid_number"]

Handler = TypeVar("Handler", bound=Callable[..., Any])


def implements(operation: str, *, privilege: str | None = None) -> Callable[[Handler], Handler]:
    """Mark a method as the handler of an operation, given by its wire name.

    ``privilege`` is the one that the schema names for a parameter, where it names none
    for the operation.
    """

    def mark(handler: Handler) -> Handler:
        handler.__dict__.update(operation=operation, privilege=privilege)
        return handler

    return mark


class SimulatedObject:
    """The base of simulated managed objects.

    Handlers are methods marked with `implements`; they take the call, and the
    operation's arguments by name. Properties come from `properties`.
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
        # An object's operations may be spread over several bases.
        inherited = [vars(base).get("handlers", {}) for base in reversed(cls.__mro__[1:])]
        cls.handlers = {name: method for some in [*inherited, own] for name, method in some.items()}

    def __init__(self, inventory: Inventory, moid: str, session: Session | None = None) -> None:
        self.inventory = inventory
        self.reference = ManagedObjectReference(type=self.stub.__name__, value=moid)
        self.session = session
        """The session that the object belongs to, and ends with; ``None`` if to none."""
        self.recorded: Recorded | None = None
        """What it was in a recorded vCenter."""
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

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        """Return what reads each property, by wire name: only what is asked for is made.

        ``session`` is the one that reads; few properties depend on it.
        """
        return {}

    def fingerprint(self) -> Any:
        """Return what differs when the object does, for `Recorded`."""
        return None

    def fullest(self) -> AbstractContextManager[None]:
        """Let it tell, for as long as a block lasts, all that it ever can."""
        return nullcontext()

    def readable(self, session: Session | None) -> Mapping[str, Callable[[], Any]]:
        """Return what reads each property: what was recorded, as far as it still holds."""
        own = self.properties(session)
        return (
            own
            if self.recorded is None
            else self.recorded.over(own, self.fingerprint, self.fullest)
        )

    def read(self, name: str, session: Session | None) -> Any:
        """Return a property's value for a session; ``None`` where it is unset."""
        operation = self.operation(name)
        if operation is None or not operation.is_property:
            raise invalid_property(name)
        require_privilege(session, operation.privilege, self.reference)
        get = self.readable(session).get(name)
        value = get() if get else None
        if value is None and not operation.nullable:
            raise not_simulated(f"{self.reference.type}.{name}")
        return value

    def call(self, name: str, call: Call, arguments: Mapping[str, Any]) -> Any:
        """Carry out a method."""
        handler = self._own_operation(name) or self.handlers.get(name)
        if handler is None:
            raise not_simulated(f"{self.reference.type}.{name}")
        privilege = operations(self.stub)[name].privilege or vars(handler).get("privilege")
        require_privilege(call.session, privilege, self.affected(arguments))
        call.arguments = arguments
        return handler(self, call, **arguments)

    def _own_operation(self, name: str) -> Callable[..., Any] | None:
        own = self.inventory.own_operations
        found = (own.get((kind.__name__, name)) for kind in self.stub.__mro__) if own else ()
        return next((handler for handler in found if handler is not None), None)

    def affected(self, arguments: Mapping[str, Any]) -> ManagedObjectReference:
        """Return the object on which a method's privilege is needed."""
        return self.reference

    def event_arguments(self) -> dict[str, vim25.EventArgument]:
        """Return what events about the object say of it, by the fields of `vim25.Event`."""
        return {}

    def lineage(self) -> tuple[ManagedObjectReference, ...]:
        """Return the object and its parents, up to the root."""
        parent = self.properties(None).get("parent")
        reference = parent() if parent else None
        above = self.inventory.find(reference).lineage() if reference else ()
        return (self.reference, *above)

    def operation(self, name: str) -> Operation | None:
        """Return what the schema says of a property or method."""
        return operations(self.stub).get(name)


def managed_type(name: str, argument: str) -> type[ManagedObject]:
    """Return the managed type of a name; raises `vim25.InvalidArgument`."""
    found = vim25.registry.managed_type(name)
    if found is None:
        raise invalid_argument(argument, name)
    return found


def moid_number(moid: str) -> int:
    """Return the number in a moId, or one that is made of it."""
    digits = re.search(r"\d+$", moid)
    return int(digits[0]) if digits else zlib.crc32(moid.encode()) % 10_000


class Inventory:
    """All managed objects of a simulated vCenter, under one lock.

    ``changed`` is notified whenever something may have changed; whoever waits
    for changes waits on it.
    """

    def __init__(self, seed: int | None = None) -> None:
        self._random = random.Random(seed)  # noqa: S311 - names things, and guards nothing
        self.own_operations: dict[tuple[str, str], Callable[..., Any]] = {}
        """The operations that users have added, by type and wire name."""
        self.changed = threading.Condition(threading.RLock())
        self._objects: dict[ManagedObjectReference, SimulatedObject] = {}
        self._moids: dict[str, SimulatedObject] = {}
        self._counters: dict[str, int] = {}
        self._given: deque[str] = deque()
        self.closing = False
        """Whether the server is about to stop."""
        self.clock_offset = timedelta()
        """By how much the server's clock differs."""
        self.advance: Callable[[], bool] = lambda: False
        """Lets time pass for tasks; tells whether any still runs."""
        self.events = EventLog(self.now)
        """What happened."""
        self.authority = Authority(self._lineage)
        """Who may do what."""
        self.alarm_states: Callable[[Any], list[vim25.AlarmState]] = lambda _: []
        """Returns the states of all alarms that watch an entity; the alarm manager sets it."""
        self.makers: dict[str, Callable[..., Any]] = {}
        """What folders make, by the operation; whoever puts the vCenter together says how."""
        self.moves = 0
        """How often VMs have come to other datastores or networks."""
        self.unregistered: dict[tuple[ManagedObjectReference, str], SimulatedObject] = {}
        """VMs that have left the inventory, and whose files are still there, by their place."""
        self.custom_fields: dict[int, vim25.CustomFieldDef] = {}
        """The fields that users have added, by key."""

    def new_moid(self, prefix: str, separator: str = "-") -> str:
        """Return a moId that was not used before: ``vm-1``; or the next of those that are given."""
        if self._given:
            return self._given.popleft()
        while True:
            self._counters[prefix] = self._counters.get(prefix, 0) + 1
            moid = f"{prefix}{separator}{self._counters[prefix]}"
            if moid not in self._moids:
                return moid

    @contextmanager
    def given(self, *moids: str) -> Iterator[None]:
        """Have the next objects get these moIds, in the order in which they are made."""
        self._given.extend(moids)
        try:
            yield
        finally:
            self._given.clear()

    def new_uuid(self) -> uuid.UUID:
        """Return a UUID; with a seed, the same ones in each run."""
        return uuid.UUID(int=self._random.getrandbits(128), version=4)

    def now(self) -> datetime:
        """Return the server's time."""
        return datetime.now(UTC) + self.clock_offset

    def add(self, item: SimulatedObject) -> None:
        """Add an object."""
        self._objects[item.reference] = self._moids[item.moid] = item

    def remove(self, item: SimulatedObject) -> None:
        """Remove an object; to remove it twice is harmless."""
        self._objects.pop(item.reference, None)
        if self._moids.get(item.moid) is item:
            del self._moids[item.moid]

    def find(
        self, reference: ManagedObjectReference, session: Session | None = None
    ) -> SimulatedObject:
        """Return an object; raises `vim25.ManagedObjectNotFound`.

        An object of another session is not found.
        """
        item = self._objects.get(reference) or self._by_base(reference)
        if item is None or item.session not in (None, session):
            raise fault(
                vim25.ManagedObjectNotFound,
                f"The object '{reference.type}:{reference.value}' has already been deleted "
                "or has not been completely created",
                obj=reference,
            )
        return item

    def _by_base(self, reference: ManagedObjectReference) -> SimulatedObject | None:
        """Return the object of a moId whose type derives from the one that is named."""
        item, base = self._moids.get(reference.value), vim25.registry.managed_type(reference.type)
        found = item is not None and base is not None and issubclass(item.stub, base)
        return item if found else None

    def _lineage(self, reference: ManagedObjectReference) -> tuple[ManagedObjectReference, ...]:
        item = self._objects.get(reference) or self._by_base(reference)
        return item.lineage() if item is not None else (reference,)

    def reference(self, moid: str) -> ManagedObjectReference | None:
        """Return the reference of the object that has a moId; ``None`` if none has it."""
        item = self._moids.get(moid)
        return item.reference if item is not None else None

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
