# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.scheduler``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "AfterStartupTaskScheduler": (
        "AfterStartupTaskScheduler", "TaskScheduler", "vim.scheduler.AfterStartupTaskScheduler", "2.0", "",
        ("minute", "minute", "int", "2.0"),
    ),
    "DailyTaskScheduler": (
        "DailyTaskScheduler", "HourlyTaskScheduler", "vim.scheduler.DailyTaskScheduler", "2.0", "",
        ("hour", "hour", "int", "2.0"),
    ),
    "HourlyTaskScheduler": (
        "HourlyTaskScheduler", "RecurrentTaskScheduler", "vim.scheduler.HourlyTaskScheduler", "2.0", "",
        ("minute", "minute", "int", "2.0"),
    ),
    "MonthlyByDayTaskScheduler": (
        "MonthlyByDayTaskScheduler", "MonthlyTaskScheduler", "vim.scheduler.MonthlyByDayTaskScheduler", "2.0", "",
        ("day", "day", "int", "2.0"),
    ),
    "MonthlyByWeekdayTaskScheduler": (
        "MonthlyByWeekdayTaskScheduler", "MonthlyTaskScheduler", "vim.scheduler.MonthlyByWeekdayTaskScheduler", "2.0", "",
        ("offset", "offset", "WeekOfMonth", "2.0"),
        ("weekday", "weekday", "DayOfWeek", "2.0"),
    ),
    "MonthlyTaskScheduler": (
        "MonthlyTaskScheduler", "DailyTaskScheduler", "vim.scheduler.MonthlyTaskScheduler", "2.0", "",
    ),
    "OnceTaskScheduler": (
        "OnceTaskScheduler", "TaskScheduler", "vim.scheduler.OnceTaskScheduler", "2.0", "",
        ("run_at", "runAt", "dateTime?", "2.0"),
    ),
    "RecurrentTaskScheduler": (
        "RecurrentTaskScheduler", "TaskScheduler", "vim.scheduler.RecurrentTaskScheduler", "2.0", "",
        ("interval", "interval", "int", "2.0"),
    ),
    "ScheduledTaskDescription": (
        "ScheduledTaskDescription", None, "vim.scheduler.ScheduledTaskDescription", "2.0", "",
        ("action", "action", "TypeDescription[]", "2.0"),
        ("scheduler_info", "schedulerInfo", "ScheduledTaskDetail[]", "2.0"),
        ("state", "state", "ElementDescription[]", "2.0"),
        ("day_of_week", "dayOfWeek", "ElementDescription[]", "2.0"),
        ("week_of_month", "weekOfMonth", "ElementDescription[]", "2.0"),
    ),
    "ScheduledTaskDetail": (
        "ScheduledTaskDetail", "TypeDescription", "vim.scheduler.ScheduledTaskDescription.SchedulerDetail", "2.0", "",
        ("frequency", "frequency", "string", "2.0"),
    ),
    "ScheduledTaskInfo": (
        "ScheduledTaskInfo", "ScheduledTaskSpec", "vim.scheduler.ScheduledTaskInfo", "2.0", "",
        ("scheduled_task", "scheduledTask", "ManagedObjectReference", "2.0", False, "ScheduledTask"),
        ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
        ("last_modified_time", "lastModifiedTime", "dateTime", "2.0"),
        ("last_modified_user", "lastModifiedUser", "string", "2.0"),
        ("next_run_time", "nextRunTime", "dateTime?", "2.0"),
        ("prev_run_time", "prevRunTime", "dateTime?", "2.0"),
        ("state", "state", "TaskInfoState", "2.0"),
        ("error", "error", "MethodFault?", "2.0"),
        ("result", "result", "Any?", "2.0"),
        ("progress", "progress", "int?", "2.0"),
        ("active_task", "activeTask", "ManagedObjectReference?", "2.0", False, "Task"),
        ("task_object", "taskObject", "ManagedObjectReference", "4.0", False, "ManagedObject"),
    ),
    "ScheduledTaskSpec": (
        "ScheduledTaskSpec", None, "vim.scheduler.ScheduledTaskSpec", "2.0", "",
        ("name", "name", "string", "2.0"),
        ("description", "description", "string", "2.0"),
        ("enabled", "enabled", "boolean", "2.0"),
        ("scheduler", "scheduler", "TaskScheduler", "2.0"),
        ("action", "action", "Action", "2.0"),
        ("notification", "notification", "string?", "2.0"),
    ),
    "TaskScheduler": (
        "TaskScheduler", None, "vim.scheduler.TaskScheduler", "2.0", "",
        ("active_time", "activeTime", "dateTime?", "2.0"),
        ("expire_time", "expireTime", "dateTime?", "2.0"),
    ),
    "WeeklyTaskScheduler": (
        "WeeklyTaskScheduler", "DailyTaskScheduler", "vim.scheduler.WeeklyTaskScheduler", "2.0", "",
        ("sunday", "sunday", "boolean", "2.0"),
        ("monday", "monday", "boolean", "2.0"),
        ("tuesday", "tuesday", "boolean", "2.0"),
        ("wednesday", "wednesday", "boolean", "2.0"),
        ("thursday", "thursday", "boolean", "2.0"),
        ("friday", "friday", "boolean", "2.0"),
        ("saturday", "saturday", "boolean", "2.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
