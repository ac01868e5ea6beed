# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.alarm``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "Alarm": (
        "ExtensibleManagedObject", "vim.alarm.Alarm", "2.0", "",
        {
            "get_info": {"name": "info", "is_property": True, "result": "AlarmInfo", "since": "2.0", "privilege": "System.View"},
            "reconfigure_alarm": {"name": "ReconfigureAlarm", "request": "ReconfigureAlarmRequestType", "since": "2.0", "vmodl_name": "reconfigure", "privilege": "Alarm.Edit", "faults": ("InvalidName", "DuplicateName"), "parameters": (
                ("spec", "spec", "AlarmSpec", "2.0"),
            )},
            "remove_alarm": {"name": "RemoveAlarm", "since": "2.0", "vmodl_name": "remove", "privilege": "Alarm.Delete"},
        },
    ),
    "AlarmManager": (
        None, "vim.alarm.AlarmManager", "2.0", "",
        {
            "acknowledge_alarm": {"name": "AcknowledgeAlarm", "request": "AcknowledgeAlarmRequestType", "since": "4.0", "vmodl_name": "acknowledgeAlarm", "parameters": (
                ("alarm", "alarm", "ManagedObjectReference", "4.0", False, "Alarm"),
                ("entity", "entity", "ManagedObjectReference", "4.0", False, "ManagedEntity"),
            )},
            "are_alarm_actions_enabled": {"name": "AreAlarmActionsEnabled", "request": "AreAlarmActionsEnabledRequestType", "result": "boolean", "since": "4.0", "vmodl_name": "getAlarmActionsEnabled", "parameters": (
                ("entity", "entity", "ManagedObjectReference", "4.0", False, "ManagedEntity"),
            )},
            "clear_triggered_alarms": {"name": "ClearTriggeredAlarms", "request": "ClearTriggeredAlarmsRequestType", "since": "6.7", "vmodl_name": "clearTriggeredAlarms", "privilege": "Alarm.SetStatus", "parameters": (
                ("filter", "filter", "AlarmFilterSpec", "6.7"),
            )},
            "create_alarm": {"name": "CreateAlarm", "request": "CreateAlarmRequestType", "result": "ManagedObjectReference", "target": "Alarm", "since": "2.0", "vmodl_name": "create", "faults": ("InvalidName", "DuplicateName"), "parameters": (
                ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
                ("spec", "spec", "AlarmSpec", "2.0"),
            )},
            "disable_alarm": {"name": "DisableAlarm", "request": "DisableAlarmRequestType", "since": "6.9.1", "vmodl_name": "disableAlarm", "parameters": (
                ("alarm", "alarm", "ManagedObjectReference", "6.9.1", False, "Alarm"),
                ("entity", "entity", "ManagedObjectReference", "6.9.1", False, "ManagedEntity"),
            )},
            "enable_alarm": {"name": "EnableAlarm", "request": "EnableAlarmRequestType", "since": "6.9.1", "vmodl_name": "enableAlarm", "parameters": (
                ("alarm", "alarm", "ManagedObjectReference", "6.9.1", False, "Alarm"),
                ("entity", "entity", "ManagedObjectReference", "6.9.1", False, "ManagedEntity"),
            )},
            "enable_alarm_actions": {"name": "EnableAlarmActions", "request": "EnableAlarmActionsRequestType", "since": "4.0", "vmodl_name": "setAlarmActionsEnabled", "parameters": (
                ("entity", "entity", "ManagedObjectReference", "4.0", False, "ManagedEntity"),
                ("enabled", "enabled", "boolean", "4.0"),
            )},
            "get_alarm": {"name": "GetAlarm", "request": "GetAlarmRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "Alarm", "since": "2.0", "vmodl_name": "getAlarm", "privilege": "System.View", "parameters": (
                ("entity", "entity", "ManagedObjectReference?", "2.0", False, "ManagedEntity"),
            )},
            "get_alarm_state": {"name": "GetAlarmState", "request": "GetAlarmStateRequestType", "result": "AlarmState[]", "nullable": True, "since": "2.0", "vmodl_name": "getAlarmState", "parameters": (
                ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
            )},
            "get_default_expression": {"name": "defaultExpression", "is_property": True, "result": "AlarmExpression[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "get_description": {"name": "description", "is_property": True, "result": "AlarmDescription", "since": "2.0", "privilege": "System.View"},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
