# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DailyTaskScheduler."""

from __future__ import annotations

import attrs

from vim25.data.hourly_task_scheduler import HourlyTaskScheduler


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DailyTaskScheduler(HourlyTaskScheduler):
    """Data object type ``DailyTaskScheduler`` (vmodl ``vim.scheduler.DailyTaskScheduler``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DailyTaskScheduler/
    """

    hour: int = attrs.field(
        metadata={"wire": "hour", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``hour``. Since 2.0."""
