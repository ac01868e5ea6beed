# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.action``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "ActionParameter": (
        "ActionParameter", "vim.action.Action.ActionParameter", "2.0", "",
        ("TARGET_NAME", "targetName"),
        ("ALARM_NAME", "alarmName"),
        ("OLD_STATUS", "oldStatus"),
        ("NEW_STATUS", "newStatus"),
        ("TRIGGERING_SUMMARY", "triggeringSummary"),
        ("DECLARING_SUMMARY", "declaringSummary"),
        ("EVENT_DESCRIPTION", "eventDescription"),
        ("TARGET", "target"),
        ("ALARM", "alarm"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
