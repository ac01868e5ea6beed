# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type MonthlyByWeekdayTaskScheduler."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.monthly_task_scheduler import MonthlyTaskScheduler

if TYPE_CHECKING:
    from vim25.enums.day_of_week import DayOfWeek
    from vim25.enums.week_of_month import WeekOfMonth


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MonthlyByWeekdayTaskScheduler(MonthlyTaskScheduler):
    """Data object type ``MonthlyByWeekdayTaskScheduler`` (vmodl
    ``vim.scheduler.MonthlyByWeekdayTaskScheduler``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/MonthlyByWeekdayTaskScheduler/
    """

    offset: WeekOfMonth = attrs.field(
        metadata={"wire": "offset", "type": "WeekOfMonth", "since": "2.0", "secret": False},
    )
    """Wire name ``offset``. Since 2.0."""

    weekday: DayOfWeek = attrs.field(
        metadata={"wire": "weekday", "type": "DayOfWeek", "since": "2.0", "secret": False},
    )
    """Wire name ``weekday``. Since 2.0."""
