# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.alarm``."""

import attrs
import datetime
import vmodl

from vim25.data.vim import ElementDescription, PerfMetricId, TypeDescription
from vim25.data.vim_action import Action
from vim25.enums.vim import ManagedEntityStatus
from vim25.enums.vim_alarm import MetricAlarmOperator, StateAlarmOperator

@attrs.define(kw_only=True, eq=False)
class AlarmAction(vmodl.DataObject):
    """Data object type ``AlarmAction`` (vmodl ``vim.alarm.AlarmAction``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmAction/
    """

@attrs.define(kw_only=True, eq=False)
class AlarmDescription(vmodl.DataObject):
    """Data object type ``AlarmDescription`` (vmodl ``vim.alarm.AlarmDescription``). Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class AlarmExpression(vmodl.DataObject):
    """Data object type ``AlarmExpression`` (vmodl ``vim.alarm.AlarmExpression``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmExpression/
    """

@attrs.define(kw_only=True, eq=False)
class AlarmFilterSpec(vmodl.DataObject):
    """Data object type ``AlarmFilterSpec`` (vmodl ``vim.alarm.AlarmFilterSpec``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmFilterSpec/
    """
    status: list[ManagedEntityStatus] | None = None
    type_entity: str | None = None
    type_trigger: str | None = None

@attrs.define(kw_only=True, eq=False)
class AlarmInfo(AlarmSpec):
    """Data object type ``AlarmInfo`` (vmodl ``vim.alarm.AlarmInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmInfo/
    """
    key: str
    alarm: vmodl.ManagedObjectReference
    """Refers to a Alarm."""
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    last_modified_time: datetime.datetime
    last_modified_user: str
    creation_event_id: int

@attrs.define(kw_only=True, eq=False)
class AlarmSetting(vmodl.DataObject):
    """Data object type ``AlarmSetting`` (vmodl ``vim.alarm.AlarmSetting``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmSetting/
    """
    tolerance_range: int
    reporting_frequency: int

@attrs.define(kw_only=True, eq=False)
class AlarmSpec(vmodl.DataObject):
    """Data object type ``AlarmSpec`` (vmodl ``vim.alarm.AlarmSpec``). Since 2.0.

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

@attrs.define(kw_only=True, eq=False)
class AlarmState(vmodl.DataObject):
    """Data object type ``AlarmState`` (vmodl ``vim.alarm.AlarmState``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmState/
    """
    key: str
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    alarm: vmodl.ManagedObjectReference
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

@attrs.define(kw_only=True, eq=False)
class AlarmTriggeringAction(AlarmAction):
    """Data object type ``AlarmTriggeringAction`` (vmodl ``vim.alarm.AlarmTriggeringAction``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmTriggeringAction/
    """
    action: Action
    transition_specs: list[AlarmTriggeringActionTransitionSpec] | None = None
    """Since 4.0."""
    green2yellow: bool
    yellow2red: bool
    red2yellow: bool
    yellow2green: bool

@attrs.define(kw_only=True, eq=False)
class AlarmTriggeringActionTransitionSpec(vmodl.DataObject):
    """Data object type ``AlarmTriggeringActionTransitionSpec`` (vmodl
    ``vim.alarm.AlarmTriggeringAction.TransitionSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmTriggeringActionTransitionSpec/
    """
    start_state: ManagedEntityStatus
    final_state: ManagedEntityStatus
    repeats: bool

@attrs.define(kw_only=True, eq=False)
class AndAlarmExpression(AlarmExpression):
    """Data object type ``AndAlarmExpression`` (vmodl ``vim.alarm.AndAlarmExpression``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AndAlarmExpression/
    """
    expression: list[AlarmExpression]

@attrs.define(kw_only=True, eq=False)
class EventAlarmExpression(AlarmExpression):
    """Data object type ``EventAlarmExpression`` (vmodl ``vim.alarm.EventAlarmExpression``). Since 2.5.

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

@attrs.define(kw_only=True, eq=False)
class EventAlarmExpressionComparison(vmodl.DataObject):
    """Data object type ``EventAlarmExpressionComparison`` (vmodl
    ``vim.alarm.EventAlarmExpression.Comparison``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventAlarmExpressionComparison/
    """
    attribute_name: str
    operator: str
    value: str

@attrs.define(kw_only=True, eq=False)
class GroupAlarmAction(AlarmAction):
    """Data object type ``GroupAlarmAction`` (vmodl ``vim.alarm.GroupAlarmAction``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GroupAlarmAction/
    """
    action: list[AlarmAction]

@attrs.define(kw_only=True, eq=False)
class MetricAlarmExpression(AlarmExpression):
    """Data object type ``MetricAlarmExpression`` (vmodl ``vim.alarm.MetricAlarmExpression``). Since
    2.0.

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

@attrs.define(kw_only=True, eq=False)
class OrAlarmExpression(AlarmExpression):
    """Data object type ``OrAlarmExpression`` (vmodl ``vim.alarm.OrAlarmExpression``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OrAlarmExpression/
    """
    expression: list[AlarmExpression]

@attrs.define(kw_only=True, eq=False)
class StateAlarmExpression(AlarmExpression):
    """Data object type ``StateAlarmExpression`` (vmodl ``vim.alarm.StateAlarmExpression``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StateAlarmExpression/
    """
    operator: StateAlarmOperator
    type: str
    state_path: str
    yellow: str | None = None
    red: str | None = None
