"""The alarm manager: alarms on entities, and the states that follow from what they watch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.calls import Call, Session, require_privilege
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.kernel.property_paths import read_path
from vijson.simulator.services.entity_names import require_valid
from vijson.simulator.services.managed_entity import ManagedEntity
from vmodl import ManagedObjectReference, operations

__all__ = ["Alarm", "AlarmManager"]

_STATUS = vim25.ManagedEntityStatus
_GRAVITY = (_STATUS.GRAY, _STATUS.GREEN, _STATUS.YELLOW, _STATUS.RED)
_OF_ALARMS = ("overallStatus", "triggeredAlarmState", "declaredAlarmState")
_CREATE, _ACKNOWLEDGE, _ACTIONS = "Alarm.Create", "Alarm.Acknowledge", "Alarm.DisableActions"


class Alarm(SimulatedObject):
    """One alarm: on the entity where it was made, and on all below of the type it watches."""

    stub = vim25.Alarm

    def __init__(
        self, manager: AlarmManager, entity: ManagedEntity, spec: vim25.AlarmSpec, user: str
    ) -> None:
        inventory = manager.inventory
        super().__init__(inventory, inventory.new_moid("alarm"))
        self._manager = manager
        self.entity = entity
        self.spec = spec
        self._user = user
        self._modified = inventory.now()

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"info": self.info, "availableField": list, "value": list}

    def info(self) -> vim25.AlarmInfo:
        """Return the alarm as the API shows it."""
        spec = {
            field.name: getattr(self.spec, field.name) for field in attrs.fields(vim25.AlarmSpec)
        }
        return vim25.AlarmInfo(
            **spec,
            key=self.moid,
            alarm=self.reference,
            entity=self.entity.reference,
            last_modified_time=self._modified,
            last_modified_user=self._user,
            creation_event_id=0,
        )

    def watches(self, item: ManagedEntity) -> bool:
        """Tell whether it has a state on an entity."""
        kinds = set(_types(self.spec.expression))
        return (not kinds or item.reference.type in kinds) and self.entity in item.line()

    @implements("ReconfigureAlarm")
    def reconfigure(self, call: Call, spec: vim25.AlarmSpec) -> None:
        """Change what it watches."""
        self._manager.require_free(spec.name, besides=self)
        _check(spec.expression, "spec.expression")
        self.spec, self._user, self._modified = spec, call.user_name, self.inventory.now()
        self.inventory.changed.notify_all()

    @implements("RemoveAlarm")
    def remove(self, call: Call) -> None:
        """Remove it, with its states."""
        self._manager.alarms.pop(self.reference)
        self.inventory.remove(self)
        self.inventory.changed.notify_all()


class AlarmManager(SimulatedObject):
    """Makes alarms and tells their states; of expressions it reads those about properties."""

    stub = vim25.AlarmManager

    def __init__(self, inventory: Inventory) -> None:
        super().__init__(inventory, "AlarmManager")
        self.alarms: dict[ManagedObjectReference, Alarm] = {}
        self._states: dict[tuple[Alarm, ManagedEntity], vim25.AlarmState] = {}
        inventory.alarm_states = self.states

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"defaultExpression": list, "description": _description}

    @implements("CreateAlarm")
    def create_alarm(
        self, call: Call, entity: ManagedObjectReference, spec: vim25.AlarmSpec
    ) -> ManagedObjectReference:
        """Make an alarm on an entity."""
        item = self._entity(entity)
        require_privilege(call.session, _CREATE, item.reference)
        self.require_free(spec.name)
        _check(spec.expression, "spec.expression")
        alarm = Alarm(self, item, spec, call.user_name)
        self.alarms[alarm.reference] = alarm
        self.inventory.changed.notify_all()
        return alarm.reference

    @implements("GetAlarm")
    def get_alarm(
        self, call: Call, entity: ManagedObjectReference | None
    ) -> list[ManagedObjectReference]:
        """Return the alarms that were made on an entity, or all."""
        item = self._entity(entity) if entity is not None else None
        return [one.reference for one in self.alarms.values() if item in (None, one.entity)]

    @implements("GetAlarmState")
    def get_alarm_state(self, call: Call, entity: ManagedObjectReference) -> list[vim25.AlarmState]:
        """Return the states of all alarms that watch an entity."""
        item = self._entity(entity)
        require_privilege(call.session, "System.Read", item.reference)
        return self.states(item)

    @implements("AcknowledgeAlarm")
    def acknowledge_alarm(
        self, call: Call, alarm: ManagedObjectReference, entity: ManagedObjectReference
    ) -> None:
        """Note that somebody has seen a state, until it changes."""
        state = self._state(call, _ACKNOWLEDGE, alarm, entity)
        state.acknowledged, state.acknowledged_by_user = True, call.user_name
        state.acknowledged_time = self.inventory.now()
        self.inventory.changed.notify_all()

    @implements("EnableAlarm")
    def enable_alarm(
        self, call: Call, alarm: ManagedObjectReference, entity: ManagedObjectReference
    ) -> None:
        """Let an alarm watch an entity again."""
        self._state(call, "Alarm.ToggleEnableOnEntity", alarm, entity).disabled = False
        self.inventory.changed.notify_all()

    @implements("DisableAlarm")
    def disable_alarm(
        self, call: Call, alarm: ManagedObjectReference, entity: ManagedObjectReference
    ) -> None:
        """Let an alarm no longer watch an entity."""
        self._state(call, "Alarm.ToggleEnableOnEntity", alarm, entity).disabled = True
        self.inventory.changed.notify_all()

    @implements("AreAlarmActionsEnabled")
    def are_alarm_actions_enabled(self, call: Call, entity: ManagedObjectReference) -> bool:
        """Tell whether alarms on an entity do something."""
        return self._entity(entity).alarm_actions

    @implements("EnableAlarmActions")
    def enable_alarm_actions(
        self, call: Call, entity: ManagedObjectReference, enabled: bool
    ) -> None:
        """Let alarms on an entity do something, or not."""
        item = self._entity(entity)
        require_privilege(call.session, _ACTIONS, item.reference)
        item.alarm_actions = enabled
        self.inventory.changed.notify_all()

    def states(self, item: ManagedEntity) -> list[vim25.AlarmState]:
        """Return the states of all alarms that watch an entity, as things are now."""
        alarms = (alarm for alarm in self.alarms.values() if alarm.watches(item))
        return [self._now(alarm, item) for alarm in alarms]

    def _now(self, alarm: Alarm, item: ManagedEntity) -> vim25.AlarmState:
        state = self._states.get((alarm, item))
        off = not alarm.spec.enabled or (state is not None and state.disabled)
        status = _STATUS.GRAY if off else _status(alarm.spec.expression, item)
        if state is None or state.overall_status != status:
            state = vim25.AlarmState(
                key=f"{alarm.moid}.{item.moid}",
                entity=item.reference,
                alarm=alarm.reference,
                overall_status=status,
                time=self.inventory.now(),
                acknowledged=False,
                disabled=state is not None and bool(state.disabled),
            )
            self._states[alarm, item] = state
        return state

    def _state(
        self,
        call: Call,
        privilege: str,
        alarm: ManagedObjectReference,
        entity: ManagedObjectReference,
    ) -> vim25.AlarmState:
        found, item = self.inventory.find(alarm), self._entity(entity)
        require_privilege(call.session, privilege, item.reference)
        if not isinstance(found, Alarm) or not found.watches(item):
            raise invalid_argument("alarm", alarm.value)
        return self._now(found, item)

    def _entity(self, reference: ManagedObjectReference) -> ManagedEntity:
        item = self.inventory.find(reference)
        if not isinstance(item, ManagedEntity):
            raise invalid_argument("entity", reference.type)
        return item

    def require_free(self, name: str, besides: Alarm | None = None) -> None:
        """Raise `vim25.DuplicateName` if an alarm has a name, and `vim25.InvalidName`."""
        require_valid(name)
        for alarm in self.alarms.values():
            if alarm.spec.name == name and alarm is not besides:
                raise fault(
                    vim25.DuplicateName,
                    f"The name '{name}' already exists.",
                    name=name,
                    object=alarm.reference,
                )


def _check(expression: vim25.AlarmExpression, argument: str) -> None:
    """Raise `vim25.InvalidArgument` for an expression that says nothing, or of alarms."""
    if isinstance(expression, (vim25.OrAlarmExpression, vim25.AndAlarmExpression)):
        for index, one in enumerate(expression.expression):
            _check(one, f"{argument}.expression[{index}]")
    elif type(expression) is vim25.AlarmExpression:
        raise invalid_argument(argument)
    elif isinstance(expression, vim25.StateAlarmExpression):
        stub = vim25.registry.managed_type(expression.type)
        if stub is None or not issubclass(stub, vim25.ManagedEntity):
            raise invalid_argument(f"{argument}.type", expression.type)
        first = expression.state_path.partition(".")[0]
        found = operations(stub).get(first)
        if found is None or not found.is_property or first in _OF_ALARMS:
            raise invalid_argument(f"{argument}.statePath", expression.state_path)


def _types(expression: vim25.AlarmExpression) -> Iterator[str]:
    """Yield the types of entities that an expression watches."""
    if isinstance(expression, (vim25.OrAlarmExpression, vim25.AndAlarmExpression)):
        for one in expression.expression:
            yield from _types(one)
    elif isinstance(expression, (vim25.StateAlarmExpression, vim25.MetricAlarmExpression)):
        yield expression.type


def _status(expression: vim25.AlarmExpression, item: ManagedEntity) -> vim25.ManagedEntityStatus:
    if isinstance(expression, (vim25.OrAlarmExpression, vim25.AndAlarmExpression)):
        choose = max if isinstance(expression, vim25.OrAlarmExpression) else min
        states = [_status(one, item) for one in expression.expression]
        return choose(states, key=_GRAVITY.index, default=_STATUS.GRAY)
    if not isinstance(expression, vim25.StateAlarmExpression):
        return _STATUS.GREEN  # of metrics and events it has no idea
    try:
        value = read_path(item, expression.state_path, None)
    except vim25.MethodFault:
        return _STATUS.GRAY
    equal = expression.operator == vim25.StateAlarmOperator.IS_EQUAL
    for status, wanted in ((_STATUS.RED, expression.red), (_STATUS.YELLOW, expression.yellow)):
        if wanted is not None and (value == wanted) is equal:
            return status
    return _STATUS.GREEN


def _description() -> vim25.AlarmDescription:
    def described(kind: Any) -> list[vim25.ElementDescription]:
        return [
            vim25.ElementDescription(key=str(one.value), label=str(one.value), summary="")
            for one in kind
        ]

    types: Mapping[str, list[vim25.TypeDescription]] = {
        field: [
            vim25.TypeDescription(key=name, label=name, summary="")
            for name in dir(vim25.data)
            if issubclass(getattr(vim25, name), base) and getattr(vim25, name) is not base
        ]
        for field, base in (("expr", vim25.AlarmExpression), ("action", vim25.Action))
    }
    return vim25.AlarmDescription(
        expr=types["expr"],
        action=types["action"],
        state_operator=described(vim25.StateAlarmOperator),
        metric_operator=described(vim25.MetricAlarmOperator),
        host_system_connection_state=described(vim25.HostSystemConnectionState),
        virtual_machine_power_state=described(vim25.VirtualMachinePowerState),
        datastore_connection_state=[],
        host_system_power_state=described(vim25.HostSystemPowerState),
        virtual_machine_guest_heartbeat_status=described(_STATUS),
        entity_status=described(_STATUS),
    )
