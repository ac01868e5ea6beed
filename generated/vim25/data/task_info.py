# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type TaskInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime
    import typing

    from vim25.data.key_any_value import KeyAnyValue
    from vim25.data.localizable_message import LocalizableMessage
    from vim25.faults.method_fault import MethodFault
    from vim25.enums.task_info_state import TaskInfoState
    from vim25.data.task_reason import TaskReason


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaskInfo(vmodl.DataObject):
    """Data object type ``TaskInfo`` (vmodl ``vim.TaskInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskInfo/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    task: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "task", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``task``. Since 2.0. Refers to a Task."""

    description: LocalizableMessage | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "LocalizableMessage", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    description_id: str = attrs.field(
        metadata={"wire": "descriptionId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``descriptionId``. Since 2.0."""

    entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity."""

    entity_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "entityName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``entityName``. Since 2.0."""

    locked: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "locked", "type": "ManagedObjectReference[]", "since": "2.0", "secret": False},
    )
    """Wire name ``locked``. Since 2.0. Refers to a ManagedEntity."""

    state: TaskInfoState = attrs.field(
        metadata={"wire": "state", "type": "TaskInfoState", "since": "2.0", "secret": False},
    )
    """Wire name ``state``. Since 2.0."""

    cancelled: bool = attrs.field(
        metadata={"wire": "cancelled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``cancelled``. Since 2.0."""

    cancelable: bool = attrs.field(
        metadata={"wire": "cancelable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``cancelable``. Since 2.0."""

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

    progress_details: list[KeyAnyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "progressDetails", "type": "KeyAnyValue[]", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``progressDetails``. Since 8.0.1.0."""

    reason: TaskReason = attrs.field(
        metadata={"wire": "reason", "type": "TaskReason", "since": "2.0", "secret": False},
    )
    """Wire name ``reason``. Since 2.0."""

    queue_time: datetime.datetime = attrs.field(
        metadata={"wire": "queueTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``queueTime``. Since 2.0."""

    start_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "startTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``startTime``. Since 2.0."""

    complete_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "completeTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``completeTime``. Since 2.0."""

    event_chain_id: int = attrs.field(
        metadata={"wire": "eventChainId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``eventChainId``. Since 2.0."""

    change_tag: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeTag", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``changeTag``. Since 4.0."""

    parent_task_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "parentTaskKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``parentTaskKey``. Since 4.0."""

    root_task_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "rootTaskKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``rootTaskKey``. Since 4.0."""

    activation_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "activationId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``activationId``. Since 6.0."""
