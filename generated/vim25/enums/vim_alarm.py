# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.alarm``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "AlarmFilterSpecAlarmTypeByEntity": (
        "AlarmFilterSpecAlarmTypeByEntity", "vim.alarm.AlarmFilterSpec.AlarmTypeByEntity", "6.7", "",
        ("ENTITY_TYPE_ALL", "entityTypeAll"),
        ("ENTITY_TYPE_HOST", "entityTypeHost"),
        ("ENTITY_TYPE_VM", "entityTypeVm"),
    ),
    "AlarmFilterSpecAlarmTypeByTrigger": (
        "AlarmFilterSpecAlarmTypeByTrigger", "vim.alarm.AlarmFilterSpec.AlarmTypeByTrigger", "6.7", "",
        ("TRIGGER_TYPE_ALL", "triggerTypeAll"),
        ("TRIGGER_TYPE_EVENT", "triggerTypeEvent"),
        ("TRIGGER_TYPE_METRIC", "triggerTypeMetric"),
    ),
    "EventAlarmExpressionComparisonOperator": (
        "EventAlarmExpressionComparisonOperator", "vim.alarm.EventAlarmExpression.ComparisonOperator", "4.0", "",
        ("EQUALS", "equals"),
        ("NOT_EQUAL_TO", "notEqualTo"),
        ("STARTS_WITH", "startsWith"),
        ("DOES_NOT_START_WITH", "doesNotStartWith"),
        ("ENDS_WITH", "endsWith"),
        ("DOES_NOT_END_WITH", "doesNotEndWith"),
    ),
    "MetricAlarmOperator": (
        "MetricAlarmOperator", "vim.alarm.MetricAlarmExpression.MetricOperator", "2.0", "",
        ("IS_ABOVE", "isAbove"),
        ("IS_BELOW", "isBelow"),
    ),
    "StateAlarmOperator": (
        "StateAlarmOperator", "vim.alarm.StateAlarmExpression.StateOperator", "2.0", "",
        ("IS_EQUAL", "isEqual"),
        ("IS_UNEQUAL", "isUnequal"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
