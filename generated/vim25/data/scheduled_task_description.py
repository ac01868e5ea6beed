# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ScheduledTaskDescription."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription
    from vim25.data.scheduled_task_detail import ScheduledTaskDetail
    from vim25.data.type_description import TypeDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScheduledTaskDescription(vmodl.DataObject):
    """Data object type ``ScheduledTaskDescription`` (vmodl
    ``vim.scheduler.ScheduledTaskDescription``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskDescription/
    """

    action: list[TypeDescription] = attrs.field(
        metadata={"wire": "action", "type": "TypeDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``action``. Since 2.0."""

    scheduler_info: list[ScheduledTaskDetail] = attrs.field(
        metadata={"wire": "schedulerInfo", "type": "ScheduledTaskDetail[]", "since": "2.0", "secret": False},
    )
    """Wire name ``schedulerInfo``. Since 2.0."""

    state: list[ElementDescription] = attrs.field(
        metadata={"wire": "state", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``state``. Since 2.0."""

    day_of_week: list[ElementDescription] = attrs.field(
        metadata={"wire": "dayOfWeek", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``dayOfWeek``. Since 2.0."""

    week_of_month: list[ElementDescription] = attrs.field(
        metadata={"wire": "weekOfMonth", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``weekOfMonth``. Since 2.0."""
