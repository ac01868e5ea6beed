# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type TaskReasonSchedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.task_reason import TaskReason

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaskReasonSchedule(TaskReason):
    """Data object type ``TaskReasonSchedule`` (vmodl ``vim.TaskReasonSchedule``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReasonSchedule/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    scheduled_task: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "scheduledTask", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``scheduledTask``. Since 2.0. Refers to a ScheduledTask."""
