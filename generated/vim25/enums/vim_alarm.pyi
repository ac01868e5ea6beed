# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.alarm``."""

import vmodl

class AlarmFilterSpecAlarmTypeByEntity(vmodl.OpenEnum):
    """``vim.alarm.AlarmFilterSpec.AlarmTypeByEntity``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmFilterSpecAlarmTypeByEntity_enum/
    """
    ENTITY_TYPE_ALL = "entityTypeAll"
    ENTITY_TYPE_HOST = "entityTypeHost"
    ENTITY_TYPE_VM = "entityTypeVm"

class AlarmFilterSpecAlarmTypeByTrigger(vmodl.OpenEnum):
    """``vim.alarm.AlarmFilterSpec.AlarmTypeByTrigger``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmFilterSpecAlarmTypeByTrigger_enum/
    """
    TRIGGER_TYPE_ALL = "triggerTypeAll"
    TRIGGER_TYPE_EVENT = "triggerTypeEvent"
    TRIGGER_TYPE_METRIC = "triggerTypeMetric"

class EventAlarmExpressionComparisonOperator(vmodl.OpenEnum):
    """``vim.alarm.EventAlarmExpression.ComparisonOperator``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventAlarmExpressionComparisonOperator_enum/
    """
    EQUALS = "equals"
    NOT_EQUAL_TO = "notEqualTo"
    STARTS_WITH = "startsWith"
    DOES_NOT_START_WITH = "doesNotStartWith"
    ENDS_WITH = "endsWith"
    DOES_NOT_END_WITH = "doesNotEndWith"

class MetricAlarmOperator(vmodl.OpenEnum):
    """``vim.alarm.MetricAlarmExpression.MetricOperator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MetricAlarmOperator_enum/
    """
    IS_ABOVE = "isAbove"
    IS_BELOW = "isBelow"

class StateAlarmOperator(vmodl.OpenEnum):
    """``vim.alarm.StateAlarmExpression.StateOperator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StateAlarmOperator_enum/
    """
    IS_EQUAL = "isEqual"
    IS_UNEQUAL = "isUnequal"
