# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ScheduledTaskInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.scheduled_task_spec import ScheduledTaskSpec

if TYPE_CHECKING:
    import datetime
    import typing
    import vmodl

    from vim25.faults.method_fault import MethodFault
    from vim25.enums.task_info_state import TaskInfoState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScheduledTaskInfo(ScheduledTaskSpec):
    """Data object type ``ScheduledTaskInfo`` (vmodl ``vim.scheduler.ScheduledTaskInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskInfo/
    """

    scheduled_task: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "scheduledTask", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``scheduledTask``. Since 2.0. Refers to a ScheduledTask."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity."""

    last_modified_time: datetime.datetime = attrs.field(
        metadata={"wire": "lastModifiedTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``lastModifiedTime``. Since 2.0."""

    last_modified_user: str = attrs.field(
        metadata={"wire": "lastModifiedUser", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``lastModifiedUser``. Since 2.0."""

    next_run_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "nextRunTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``nextRunTime``. Since 2.0."""

    prev_run_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "prevRunTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``prevRunTime``. Since 2.0."""

    state: TaskInfoState = attrs.field(
        metadata={"wire": "state", "type": "TaskInfoState", "since": "2.0", "secret": False},
    )
    """Wire name ``state``. Since 2.0."""

    error: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault", "since": "2.0", "secret": False},
    )
    """Wire name ``error``. Since 2.0."""

    result: typing.Any | None = attrs.field(
        default=None,
        metadata={"wire": "result", "type": "Any", "since": "2.0", "secret": False},
    )
    """Wire name ``result``. Since 2.0."""

    progress: int | None = attrs.field(
        default=None,
        metadata={"wire": "progress", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``progress``. Since 2.0."""

    active_task: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "activeTask", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``activeTask``. Since 2.0. Refers to a Task."""

    task_object: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "taskObject", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``taskObject``. Since 4.0. Refers to a ManagedObject."""
