# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type TaskEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.event import Event

if TYPE_CHECKING:
    from vim25.data.task_info import TaskInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaskEvent(Event):
    """Data object type ``TaskEvent`` (vmodl ``vim.event.TaskEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskEvent/
    """

    info: TaskInfo = attrs.field(
        metadata={"wire": "info", "type": "TaskInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``info``. Since 2.0."""
