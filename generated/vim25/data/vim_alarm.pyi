# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.alarm``."""

import datetime
import vmodl
from attrs import define, field

from vim25.data.vim import ElementDescription, PerfMetricId, TypeDescription
from vim25.data.vim_action import Action
from vim25.enums.vim import ManagedEntityStatus
from vim25.enums.vim_alarm import MetricAlarmOperator, StateAlarmOperator
from vim25.managed.vim import ManagedEntity
from vim25.managed.vim_alarm import Alarm

def _Alarm(given: vmodl.ManagedObjectReference[Alarm] | Alarm) -> vmodl.ManagedObjectReference[Alarm]: ...
def _ManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> vmodl.ManagedObjectReference[ManagedEntity]: ...

@define(kw_only=True)
class AlarmAction(vmodl.DataObject):
    """``vim.alarm.AlarmAction``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmAction/
    """

@define(kw_only=True)
class AlarmDescription(vmodl.DataObject):
    """``vim.alarm.AlarmDescription``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmDescription/
    """
    expr: list[TypeDescription]
    state_operator: list[ElementDescription]
    metric_operator: list[ElementDescription]
    host_system_connection_state: list[ElementDescription]
    virtual_machine_power_state: list[ElementDescription]
    datastore_connection_state: list[ElementDescription]
    """Since 4.0."""
    host_system_power_state: list[ElementDescription]
    """Since 4.0."""
    virtual_machine_guest_heartbeat_status: list[ElementDescription]
    """Since 4.0."""
    entity_status: list[ElementDescription]
    action: list[TypeDescription]

@define(kw_only=True)
class AlarmExpression(vmodl.DataObject):
    """``vim.alarm.AlarmExpression``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmExpression/
    """

@define(kw_only=True)
class AlarmFilterSpec(vmodl.DataObject):
    """``vim.alarm.AlarmFilterSpec``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmFilterSpec/
    """
    status: list[ManagedEntityStatus] | None = None
    type_entity: str | None = None
    type_trigger: str | None = None

@define(kw_only=True)
class AlarmInfo(AlarmSpec):
    """``vim.alarm.AlarmInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmInfo/
    """
    key: str
    alarm: vmodl.ManagedObjectReference[Alarm] = field(converter=_Alarm)
    """Refers to a Alarm."""
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    last_modified_time: datetime.datetime
    last_modified_user: str
    creation_event_id: int

@define(kw_only=True)
class AlarmSetting(vmodl.DataObject):
    """``vim.alarm.AlarmSetting``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmSetting/
    """
    tolerance_range: int
    reporting_frequency: int

@define(kw_only=True)
class AlarmSpec(vmodl.DataObject):
    """``vim.alarm.AlarmSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmSpec/
    """
    name: str
    system_name: str | None = None
    """Since 5.0."""
    description: str
    enabled: bool
    expression: AlarmExpression
    action: AlarmAction | None = None
    action_frequency: int | None = None
    """Since 4.0."""
    setting: AlarmSetting | None = None

@define(kw_only=True)
class AlarmState(vmodl.DataObject):
    """``vim.alarm.AlarmState``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmState/
    """
    key: str
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    alarm: vmodl.ManagedObjectReference[Alarm] = field(converter=_Alarm)
    """Refers to a Alarm."""
    overall_status: ManagedEntityStatus
    time: datetime.datetime
    acknowledged: bool | None = None
    """Since 4.0."""
    acknowledged_by_user: str | None = None
    """Since 4.0."""
    acknowledged_time: datetime.datetime | None = None
    """Since 4.0."""
    event_key: int | None = None
    """Since 6.0."""
    disabled: bool | None = None
    """Since 6.9.1."""

@define(kw_only=True)
class AlarmTriggeringAction(AlarmAction):
    """``vim.alarm.AlarmTriggeringAction``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmTriggeringAction/
    """
    action: Action
    transition_specs: list[AlarmTriggeringActionTransitionSpec] | None = None
    """Since 4.0."""
    green2yellow: bool
    """Deprecated since 4.0: use AlarmTriggeringActionTransitionSpec."""
    yellow2red: bool
    """Deprecated since 4.0: use AlarmTriggeringActionTransitionSpec."""
    red2yellow: bool
    """Deprecated since 4.0: use AlarmTriggeringActionTransitionSpec."""
    yellow2green: bool
    """Deprecated since 4.0: use AlarmTriggeringActionTransitionSpec."""

@define(kw_only=True)
class AlarmTriggeringActionTransitionSpec(vmodl.DataObject):
    """``vim.alarm.AlarmTriggeringAction.TransitionSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmTriggeringActionTransitionSpec/
    """
    start_state: ManagedEntityStatus
    final_state: ManagedEntityStatus
    repeats: bool

@define(kw_only=True)
class AndAlarmExpression(AlarmExpression):
    """``vim.alarm.AndAlarmExpression``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AndAlarmExpression/
    """
    expression: list[AlarmExpression]

@define(kw_only=True)
class EventAlarmExpression(AlarmExpression):
    """``vim.alarm.EventAlarmExpression``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventAlarmExpression/
    """
    comparisons: list[EventAlarmExpressionComparison] | None = None
    """Since 4.0."""
    event_type: str
    event_type_id: str | None = None
    object_type: str | None = None
    """Since 4.0."""
    status: ManagedEntityStatus | None = None
    """Since 4.0."""

@define(kw_only=True)
class EventAlarmExpressionComparison(vmodl.DataObject):
    """``vim.alarm.EventAlarmExpression.Comparison``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventAlarmExpressionComparison/
    """
    attribute_name: str
    operator: str
    value: str

@define(kw_only=True)
class GroupAlarmAction(AlarmAction):
    """``vim.alarm.GroupAlarmAction``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GroupAlarmAction/
    """
    action: list[AlarmAction]

@define(kw_only=True)
class MetricAlarmExpression(AlarmExpression):
    """``vim.alarm.MetricAlarmExpression``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MetricAlarmExpression/
    """
    operator: MetricAlarmOperator
    type: str
    metric: PerfMetricId
    yellow: int | None = None
    yellow_interval: int | None = None
    """Since 4.0."""
    red: int | None = None
    red_interval: int | None = None
    """Since 4.0."""

@define(kw_only=True)
class OrAlarmExpression(AlarmExpression):
    """``vim.alarm.OrAlarmExpression``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OrAlarmExpression/
    """
    expression: list[AlarmExpression]

@define(kw_only=True)
class StateAlarmExpression(AlarmExpression):
    """``vim.alarm.StateAlarmExpression``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StateAlarmExpression/
    """
    operator: StateAlarmOperator
    type: str
    state_path: str
    yellow: str | None = None
    red: str | None = None
