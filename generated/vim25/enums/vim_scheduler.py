# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.scheduler``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "DayOfWeek": (
        "DayOfWeek", "vim.scheduler.MonthlyByWeekdayTaskScheduler.DayOfWeek", "2.0", "",
        ("SUNDAY", "sunday"),
        ("MONDAY", "monday"),
        ("TUESDAY", "tuesday"),
        ("WEDNESDAY", "wednesday"),
        ("THURSDAY", "thursday"),
        ("FRIDAY", "friday"),
        ("SATURDAY", "saturday"),
    ),
    "WeekOfMonth": (
        "WeekOfMonth", "vim.scheduler.MonthlyByWeekdayTaskScheduler.WeekOfMonth", "2.0", "",
        ("FIRST", "first"),
        ("SECOND", "second"),
        ("THIRD", "third"),
        ("FOURTH", "fourth"),
        ("LAST", "last"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
