# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type TaskReasonAlarm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.task_reason import TaskReason

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaskReasonAlarm(TaskReason):
    """Data object type ``TaskReasonAlarm`` (vmodl ``vim.TaskReasonAlarm``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReasonAlarm/
    """

    alarm_name: str = attrs.field(
        metadata={"wire": "alarmName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``alarmName``. Since 2.0."""

    alarm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "alarm", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``alarm``. Since 2.0. Refers to a Alarm."""

    entity_name: str = attrs.field(
        metadata={"wire": "entityName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``entityName``. Since 2.0."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity."""
