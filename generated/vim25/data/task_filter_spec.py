# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type TaskFilterSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.task_filter_spec_by_entity import TaskFilterSpecByEntity
    from vim25.data.task_filter_spec_by_time import TaskFilterSpecByTime
    from vim25.data.task_filter_spec_by_username import TaskFilterSpecByUsername
    from vim25.enums.task_info_state import TaskInfoState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaskFilterSpec(vmodl.DataObject):
    """Data object type ``TaskFilterSpec`` (vmodl ``vim.TaskFilterSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpec/
    """

    entity: TaskFilterSpecByEntity | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "TaskFilterSpecByEntity", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0."""

    time: TaskFilterSpecByTime | None = attrs.field(
        default=None,
        metadata={"wire": "time", "type": "TaskFilterSpecByTime", "since": "2.0", "secret": False},
    )
    """Wire name ``time``. Since 2.0."""

    user_name: TaskFilterSpecByUsername | None = attrs.field(
        default=None,
        metadata={"wire": "userName", "type": "TaskFilterSpecByUsername", "since": "2.0", "secret": False},
    )
    """Wire name ``userName``. Since 2.0."""

    activation_id: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "activationId", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``activationId``. Since 6.0."""

    state: list[TaskInfoState] | None = attrs.field(
        default=None,
        metadata={"wire": "state", "type": "TaskInfoState[]", "since": "2.0", "secret": False},
    )
    """Wire name ``state``. Since 2.0."""

    alarm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "alarm", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``alarm``. Since 2.0. Refers to a Alarm."""

    scheduled_task: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "scheduledTask", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``scheduledTask``. Since 2.0. Refers to a ScheduledTask."""

    event_chain_id: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "eventChainId", "type": "int[]", "since": "4.0", "secret": False},
    )
    """Wire name ``eventChainId``. Since 4.0."""

    tag: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "tag", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``tag``. Since 4.0."""

    parent_task_key: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "parentTaskKey", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``parentTaskKey``. Since 4.0."""

    root_task_key: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "rootTaskKey", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``rootTaskKey``. Since 4.0."""
