# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.scheduler``."""

import vmodl

class DayOfWeek(vmodl.OpenEnum):
    """``vim.scheduler.MonthlyByWeekdayTaskScheduler.DayOfWeek``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DayOfWeek_enum/
    """
    SUNDAY = "sunday"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"

class WeekOfMonth(vmodl.OpenEnum):
    """``vim.scheduler.MonthlyByWeekdayTaskScheduler.WeekOfMonth``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WeekOfMonth_enum/
    """
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    LAST = "last"
