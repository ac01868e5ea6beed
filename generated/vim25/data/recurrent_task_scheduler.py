# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type RecurrentTaskScheduler."""

from __future__ import annotations

import attrs

from vim25.data.task_scheduler import TaskScheduler


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RecurrentTaskScheduler(TaskScheduler):
    """Data object type ``RecurrentTaskScheduler`` (vmodl ``vim.scheduler.RecurrentTaskScheduler``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RecurrentTaskScheduler/
    """

    interval: int = attrs.field(
        metadata={"wire": "interval", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``interval``. Since 2.0."""
