# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type TaskTimeoutEvent."""

from __future__ import annotations

import attrs

from vim25.data.task_event import TaskEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaskTimeoutEvent(TaskEvent):
    """Data object type ``TaskTimeoutEvent`` (vmodl ``vim.event.TaskTimeoutEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskTimeoutEvent/
    """
