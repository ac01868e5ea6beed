# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.alarm``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "AlarmAction": (
        "AlarmAction", None, "vim.alarm.AlarmAction", "2.0", "",
    ),
    "AlarmDescription": (
        "AlarmDescription", None, "vim.alarm.AlarmDescription", "2.0", "",
        ("expr", "expr", "TypeDescription[]", "2.0"),
        ("state_operator", "stateOperator", "ElementDescription[]", "2.0"),
        ("metric_operator", "metricOperator", "ElementDescription[]", "2.0"),
        ("host_system_connection_state", "hostSystemConnectionState", "ElementDescription[]", "2.0"),
        ("virtual_machine_power_state", "virtualMachinePowerState", "ElementDescription[]", "2.0"),
        ("datastore_connection_state", "datastoreConnectionState", "ElementDescription[]", "4.0"),
        ("host_system_power_state", "hostSystemPowerState", "ElementDescription[]", "4.0"),
        ("virtual_machine_guest_heartbeat_status", "virtualMachineGuestHeartbeatStatus", "ElementDescription[]", "4.0"),
        ("entity_status", "entityStatus", "ElementDescription[]", "2.0"),
        ("action", "action", "TypeDescription[]", "2.0"),
    ),
    "AlarmExpression": (
        "AlarmExpression", None, "vim.alarm.AlarmExpression", "2.0", "",
    ),
    "AlarmFilterSpec": (
        "AlarmFilterSpec", None, "vim.alarm.AlarmFilterSpec", "6.7", "",
        ("status", "status", "ManagedEntityStatus[]?", "6.7"),
        ("type_entity", "typeEntity", "string?", "6.7"),
        ("type_trigger", "typeTrigger", "string?", "6.7"),
    ),
    "AlarmInfo": (
        "AlarmInfo", "AlarmSpec", "vim.alarm.AlarmInfo", "2.0", "",
        ("key", "key", "string", "2.0"),
        ("alarm", "alarm", "ManagedObjectReference", "2.0", False, "Alarm"),
        ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
        ("last_modified_time", "lastModifiedTime", "dateTime", "2.0"),
        ("last_modified_user", "lastModifiedUser", "string", "2.0"),
        ("creation_event_id", "creationEventId", "int", "2.0"),
    ),
    "AlarmSetting": (
        "AlarmSetting", None, "vim.alarm.AlarmSetting", "2.0", "",
        ("tolerance_range", "toleranceRange", "int", "2.0"),
        ("reporting_frequency", "reportingFrequency", "int", "2.0"),
    ),
    "AlarmSpec": (
        "AlarmSpec", None, "vim.alarm.AlarmSpec", "2.0", "",
        ("name", "name", "string", "2.0"),
        ("system_name", "systemName", "string?", "5.0"),
        ("description", "description", "string", "2.0"),
        ("enabled", "enabled", "boolean", "2.0"),
        ("expression", "expression", "AlarmExpression", "2.0"),
        ("action", "action", "AlarmAction?", "2.0"),
        ("action_frequency", "actionFrequency", "int?", "4.0"),
        ("setting", "setting", "AlarmSetting?", "2.0"),
    ),
    "AlarmState": (
        "AlarmState", None, "vim.alarm.AlarmState", "2.0", "",
        ("key", "key", "string", "2.0"),
        ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
        ("alarm", "alarm", "ManagedObjectReference", "2.0", False, "Alarm"),
        ("overall_status", "overallStatus", "ManagedEntityStatus", "2.0"),
        ("time", "time", "dateTime", "2.0"),
        ("acknowledged", "acknowledged", "boolean?", "4.0"),
        ("acknowledged_by_user", "acknowledgedByUser", "string?", "4.0"),
        ("acknowledged_time", "acknowledgedTime", "dateTime?", "4.0"),
        ("event_key", "eventKey", "int?", "6.0"),
        ("disabled", "disabled", "boolean?", "6.9.1"),
    ),
    "AlarmTriggeringAction": (
        "AlarmTriggeringAction", "AlarmAction", "vim.alarm.AlarmTriggeringAction", "2.0", "",
        ("action", "action", "Action", "2.0"),
        ("transition_specs", "transitionSpecs", "AlarmTriggeringActionTransitionSpec[]?", "4.0"),
        ("green2yellow", "green2yellow", "boolean", "2.0", False, None, "Deprecated since 4.0: use AlarmTriggeringActionTransitionSpec."),
        ("yellow2red", "yellow2red", "boolean", "2.0", False, None, "Deprecated since 4.0: use AlarmTriggeringActionTransitionSpec."),
        ("red2yellow", "red2yellow", "boolean", "2.0", False, None, "Deprecated since 4.0: use AlarmTriggeringActionTransitionSpec."),
        ("yellow2green", "yellow2green", "boolean", "2.0", False, None, "Deprecated since 4.0: use AlarmTriggeringActionTransitionSpec."),
    ),
    "AlarmTriggeringActionTransitionSpec": (
        "AlarmTriggeringActionTransitionSpec", None, "vim.alarm.AlarmTriggeringAction.TransitionSpec", "4.0", "",
        ("start_state", "startState", "ManagedEntityStatus", "4.0"),
        ("final_state", "finalState", "ManagedEntityStatus", "4.0"),
        ("repeats", "repeats", "boolean", "4.0"),
    ),
    "AndAlarmExpression": (
        "AndAlarmExpression", "AlarmExpression", "vim.alarm.AndAlarmExpression", "2.0", "",
        ("expression", "expression", "AlarmExpression[]", "2.0"),
    ),
    "EventAlarmExpression": (
        "EventAlarmExpression", "AlarmExpression", "vim.alarm.EventAlarmExpression", "2.5", "",
        ("comparisons", "comparisons", "EventAlarmExpressionComparison[]?", "4.0"),
        ("event_type", "eventType", "string", "2.5"),
        ("event_type_id", "eventTypeId", "string?", "2.5"),
        ("object_type", "objectType", "string?", "4.0"),
        ("status", "status", "ManagedEntityStatus?", "4.0"),
    ),
    "EventAlarmExpressionComparison": (
        "EventAlarmExpressionComparison", None, "vim.alarm.EventAlarmExpression.Comparison", "4.0", "",
        ("attribute_name", "attributeName", "string", "4.0"),
        ("operator", "operator", "string", "4.0"),
        ("value", "value", "string", "4.0"),
    ),
    "GroupAlarmAction": (
        "GroupAlarmAction", "AlarmAction", "vim.alarm.GroupAlarmAction", "2.0", "",
        ("action", "action", "AlarmAction[]", "2.0"),
    ),
    "MetricAlarmExpression": (
        "MetricAlarmExpression", "AlarmExpression", "vim.alarm.MetricAlarmExpression", "2.0", "",
        ("operator", "operator", "MetricAlarmOperator", "2.0"),
        ("type", "type", "string", "2.0"),
        ("metric", "metric", "PerfMetricId", "2.0"),
        ("yellow", "yellow", "int?", "2.0"),
        ("yellow_interval", "yellowInterval", "int?", "4.0"),
        ("red", "red", "int?", "2.0"),
        ("red_interval", "redInterval", "int?", "4.0"),
    ),
    "OrAlarmExpression": (
        "OrAlarmExpression", "AlarmExpression", "vim.alarm.OrAlarmExpression", "2.0", "",
        ("expression", "expression", "AlarmExpression[]", "2.0"),
    ),
    "StateAlarmExpression": (
        "StateAlarmExpression", "AlarmExpression", "vim.alarm.StateAlarmExpression", "2.0", "",
        ("operator", "operator", "StateAlarmOperator", "2.0"),
        ("type", "type", "string", "2.0"),
        ("state_path", "statePath", "string", "2.0"),
        ("yellow", "yellow", "string?", "2.0"),
        ("red", "red", "string?", "2.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
