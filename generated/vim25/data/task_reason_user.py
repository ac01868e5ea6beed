# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type TaskReasonUser."""

from __future__ import annotations

import attrs

from vim25.data.task_reason import TaskReason


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaskReasonUser(TaskReason):
    """Data object type ``TaskReasonUser`` (vmodl ``vim.TaskReasonUser``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReasonUser/
    """

    user_name: str = attrs.field(
        metadata={"wire": "userName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``userName``. Since 2.0."""
