# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OnceTaskScheduler."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.task_scheduler import TaskScheduler

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OnceTaskScheduler(TaskScheduler):
    """Data object type ``OnceTaskScheduler`` (vmodl ``vim.scheduler.OnceTaskScheduler``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OnceTaskScheduler/
    """

    run_at: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "runAt", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``runAt``. Since 2.0."""
