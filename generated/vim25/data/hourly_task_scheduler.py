# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HourlyTaskScheduler."""

from __future__ import annotations

import attrs

from vim25.data.recurrent_task_scheduler import RecurrentTaskScheduler


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HourlyTaskScheduler(RecurrentTaskScheduler):
    """Data object type ``HourlyTaskScheduler`` (vmodl ``vim.scheduler.HourlyTaskScheduler``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HourlyTaskScheduler/
    """

    minute: int = attrs.field(
        metadata={"wire": "minute", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``minute``. Since 2.0."""
