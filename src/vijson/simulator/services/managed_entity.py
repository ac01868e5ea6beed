"""What all entities of the inventory share: a name, a place in the tree, and how they leave it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar, TypeVar

import vim25
from vijson.simulator.kernel.authority import ADMINISTRATOR
from vijson.simulator.kernel.calls import Call, Session, require_privilege
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.kernel.tasks import TaskEngine
from vijson.simulator.services.entity_names import (
    checked_name,
    escaped,
    require_valid,
    unescaped,
)
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["SET_CUSTOM_FIELD", "ManagedEntity"]

_STATUS = vim25.ManagedEntityStatus
SET_CUSTOM_FIELD = "Global.SetCustomField"
"""What it takes; the schema tells of it in words alone."""

Entity = TypeVar("Entity", bound="ManagedEntity")


class ManagedEntity(SimulatedObject):
    """An entity of the inventory; public attributes can be read and set by tests."""

    stub = vim25.ManagedEntity
    rename_privilege: ClassVar[str | None] = None
    """What renaming takes; the schema tells none, as it depends on the entity."""
    destroy_privilege: ClassVar[str | None] = None
    move_privilege: ClassVar[str | None] = None
    fixed = False
    """Whether it comes and goes with its parent: it can be neither renamed nor destroyed."""

    def __init__(
        self,
        inventory: Inventory,
        tasks: TaskEngine,
        moid: str,
        name: str,
        parent: ManagedEntity | None = None,
    ) -> None:
        super().__init__(inventory, moid)
        self.tasks = tasks
        self._name = name
        self.parent = parent
        self.children: list[ManagedEntity] = []
        """The entities of which it is the parent."""
        self.attached: list[SimulatedObject] = []
        """What is no entity, and goes with it."""
        self.alarm_actions = True
        """Whether alarms on it do something."""
        self.custom_values: dict[int, str] = {}
        """What its custom fields hold, by key."""
        if parent is not None:
            parent.children.append(self)

    @property
    def name(self) -> str:
        """The name, without escapes."""
        return self._name

    @name.setter
    def name(self, name: str) -> None:
        self._name = name
        self.tell_name()

    def tell_name(self) -> None:
        """Have all that tells the name tell a new one."""

    @property
    def shown_name(self) -> str:
        """The name as the property has it."""
        return escaped(self.name)

    @property
    def inventory_path(self) -> str:
        """The path by which it is found: ``DC0/vm/web-01``; empty for the root folder."""
        if self.parent is None:
            return ""
        return f"{self.parent.inventory_path}/{self.shown_name}".lstrip("/")

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "name": lambda: self.shown_name,
            "parent": lambda: self.parent.reference if self.parent else None,
            "overallStatus": self._overall_status,
            "configStatus": lambda: _STATUS.GREEN,
            "configIssue": list,
            "alarmActionsEnabled": lambda: self.alarm_actions,
            "declaredAlarmState": lambda: self.inventory.alarm_states(self),
            "triggeredAlarmState": self._triggered,
            "availableField": self._fields,
            "value": self._values,
            "customValue": self._values,
            "disabledMethod": list,
            "effectiveRole": lambda: self._effective_role(session),
            "permission": lambda: self.inventory.authority.on(self.reference, inherited=False),
            "recentTask": self._recent_tasks,
            "tag": list,
        }

    def _triggered(self) -> list[vim25.AlarmState]:
        states = self.inventory.alarm_states(self)
        return [one for one in states if one.overall_status in (_STATUS.YELLOW, _STATUS.RED)]

    def _overall_status(self) -> vim25.ManagedEntityStatus:
        grave = {one.overall_status for one in self._triggered()}
        return next((one for one in (_STATUS.RED, _STATUS.YELLOW) if one in grave), _STATUS.GREEN)

    def _effective_role(self, session: Session | None) -> list[int]:
        if session is None:
            return [ADMINISTRATOR]
        return [self.inventory.authority.role_of(session.user.user_name, self.reference).id]

    def _fields(self) -> list[vim25.CustomFieldDef]:
        return [
            field
            for field in self.inventory.custom_fields.values()
            if field.managed_object_type in (None, self.reference.type)
        ]

    def _values(self) -> list[vim25.CustomFieldValue]:
        return [
            vim25.CustomFieldStringValue(key=key, value=value)
            for key, value in self.custom_values.items()
            if key in self.inventory.custom_fields
        ]

    @implements("setCustomValue")
    def set_custom_value(self, call: Call, key: str, value: str) -> None:
        """Give a custom field, by its name, a value."""
        require_privilege(call.session, SET_CUSTOM_FIELD, self.reference)
        found = next((field for field in self._fields() if field.name == key), None)
        if found is None:
            raise invalid_argument("key", key)
        self.custom_values[found.key] = value
        self.inventory.changed.notify_all()

    def _recent_tasks(self) -> list[ManagedObjectReference]:
        self.recent_tasks = [task for task in self.recent_tasks if self.inventory.has(task)]
        return list(self.recent_tasks)

    # The tree.

    def fingerprint(self) -> Any:
        fields = tuple(self.custom_values.items())
        return self._name, self.parent, tuple(self.children), self.alarm_actions, fields

    def listed(self) -> Iterator[ManagedEntity]:
        """Yield what a container view of it lists, without what is further below."""
        yield from self.children

    def below(self, stub: type[ManagedObject]) -> Iterator[ManagedEntity]:
        """Yield all of a type below it in the tree of parents."""
        for child in self.children:
            if issubclass(child.stub, stub):
                yield child
            if child.children:
                yield from child.below(stub)

    def first(self, kind: type[Entity]) -> Entity:
        """Return the first of a class that is below it; raises `LookupError`."""
        for item in self.below(kind.stub):
            if isinstance(item, kind):
                return item
        raise LookupError(f"there is no {kind.__name__} in {self.name}")

    def line(self) -> Iterator[ManagedEntity]:
        """Yield itself, its parent, and so on up to the root folder."""
        item: ManagedEntity | None = self
        while item is not None:
            yield item
            item = item.parent

    def nearest(self, kind: type[Entity]) -> Entity | None:
        """Return itself or the nearest of its parents that is of a class."""
        return next((item for item in self.line() if isinstance(item, kind)), None)

    def child(self, name: str) -> ManagedEntity | None:
        """Return the child of a name, which may be escaped."""
        wanted = unescaped(name)
        return next((child for child in self.children if child.name == wanted), None)

    def require_free(self, name: str, besides: ManagedEntity | None = None) -> None:
        """Raise `vim25.DuplicateName` if a child has a name, `vim25.InvalidName` if none can.

        The name is without escapes; ``besides`` is the child that may have it.
        """
        require_valid(name, self.reference)
        for child in self.children:
            if child.name == name and child is not besides:
                raise fault(
                    vim25.DuplicateName,
                    f"The name '{name}' already exists.",
                    name=name,
                    object=child.reference,
                )

    def free_name(self, name: str) -> str:
        """Return a name for a new child without escapes; raises what `require_free` raises."""
        plain = unescaped(name)
        self.require_free(plain)
        return plain

    def move(self, parent: ManagedEntity) -> None:
        """Become a child of another entity."""
        if self.parent is not None:
            self.parent.children.remove(self)
        self.parent = parent
        parent.children.append(self)

    def lineage(self) -> tuple[ManagedObjectReference, ...]:
        return tuple(item.reference for item in self.line())

    def event_arguments(self) -> dict[str, vim25.EventArgument]:
        return self.parent.event_arguments() if self.parent is not None else {}

    def remove(self) -> None:
        """Leave the inventory, with all below."""
        while self.children:  # some take others along
            self.children[0].remove()
        for item in self.attached:
            self.inventory.remove(item)
        if self.parent is not None:
            self.parent.children.remove(self)
        self.inventory.remove(self)

    def require_unused(self) -> None:
        """Raise a fault if it, or something below, can't be destroyed."""
        for child in self.children:
            child.require_unused()

    def in_use(self) -> vim25.ResourceInUse:
        """Return the fault for destroying what is in use."""
        return fault(
            vim25.ResourceInUse,
            f"The resource '{self.name}' is in use.",
            type=self.reference.type,
            name=self.shown_name,
        )

    # Operations.

    @implements("Reload")
    def reload(self, call: Call) -> None:
        """Read its state again: what is shown is never old here."""

    @implements("Rename_Task")
    def rename(self, call: Call, new_name: str) -> ManagedObjectReference:
        """Give it another name, which none of its parent's children has."""
        self._require_allowed(call, self.rename_privilege)
        name = checked_name(new_name, self.reference)

        def check() -> None:
            self.inventory.find(self.reference)  # it may have been removed meanwhile
            if self.parent is not None:
                self.parent.require_free(name, self)

        def apply() -> None:
            check()
            self.name = name

        check()
        return self.tasks.start_for(call, self, "Rename_Task", apply)

    @implements("Destroy_Task")
    def destroy(self, call: Call) -> ManagedObjectReference:
        """Delete it with all below."""
        self._require_allowed(call, self.destroy_privilege)
        self.tasks.require_idle(self.reference)
        self.require_unused()

        def apply() -> None:
            self.inventory.find(self.reference)
            self.require_unused()
            self.remove()

        return self.tasks.start_for(call, self, "Destroy_Task", apply)

    def _require_allowed(self, call: Call, privilege: str | None) -> None:
        require_privilege(call.session, privilege, self.reference)
        if self.fixed:
            raise fault(vim25.NotSupported, "The operation is not supported on the object.")
