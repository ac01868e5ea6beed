# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AfterStartupTaskScheduler."""

from __future__ import annotations

import attrs

from vim25.data.task_scheduler import TaskScheduler


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AfterStartupTaskScheduler(TaskScheduler):
    """Data object type ``AfterStartupTaskScheduler`` (vmodl
    ``vim.scheduler.AfterStartupTaskScheduler``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AfterStartupTaskScheduler/
    """

    minute: int = attrs.field(
        metadata={"wire": "minute", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``minute``. Since 2.0."""
