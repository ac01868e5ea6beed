# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type MonthlyByDayTaskScheduler."""

from __future__ import annotations

import attrs

from vim25.data.monthly_task_scheduler import MonthlyTaskScheduler


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MonthlyByDayTaskScheduler(MonthlyTaskScheduler):
    """Data object type ``MonthlyByDayTaskScheduler`` (vmodl
    ``vim.scheduler.MonthlyByDayTaskScheduler``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MonthlyByDayTaskScheduler/
    """

    day: int = attrs.field(
        metadata={"wire": "day", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``day``. Since 2.0."""
