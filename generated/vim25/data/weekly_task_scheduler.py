# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type WeeklyTaskScheduler."""

from __future__ import annotations

import attrs

from vim25.data.daily_task_scheduler import DailyTaskScheduler


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WeeklyTaskScheduler(DailyTaskScheduler):
    """Data object type ``WeeklyTaskScheduler`` (vmodl ``vim.scheduler.WeeklyTaskScheduler``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/WeeklyTaskScheduler/
    """

    sunday: bool = attrs.field(
        metadata={"wire": "sunday", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``sunday``. Since 2.0."""

    monday: bool = attrs.field(
        metadata={"wire": "monday", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``monday``. Since 2.0."""

    tuesday: bool = attrs.field(
        metadata={"wire": "tuesday", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``tuesday``. Since 2.0."""

    wednesday: bool = attrs.field(
        metadata={"wire": "wednesday", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``wednesday``. Since 2.0."""

    thursday: bool = attrs.field(
        metadata={"wire": "thursday", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``thursday``. Since 2.0."""

    friday: bool = attrs.field(
        metadata={"wire": "friday", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``friday``. Since 2.0."""

    saturday: bool = attrs.field(
        metadata={"wire": "saturday", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``saturday``. Since 2.0."""
