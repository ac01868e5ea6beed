# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CreateTaskAction."""

from __future__ import annotations

import attrs

from vim25.data.action import Action


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateTaskAction(Action):
    """Data object type ``CreateTaskAction`` (vmodl ``vim.action.CreateTaskAction``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CreateTaskAction/
    """

    task_type_id: str = attrs.field(
        metadata={"wire": "taskTypeId", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``taskTypeId``. Since 2.5."""

    cancelable: bool = attrs.field(
        metadata={"wire": "cancelable", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``cancelable``. Since 2.5."""
