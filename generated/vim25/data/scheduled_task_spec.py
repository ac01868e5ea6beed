# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ScheduledTaskSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.action import Action
    from vim25.data.task_scheduler import TaskScheduler


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScheduledTaskSpec(vmodl.DataObject):
    """Data object type ``ScheduledTaskSpec`` (vmodl ``vim.scheduler.ScheduledTaskSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskSpec/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``description``. Since 2.0."""

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enabled``. Since 2.0."""

    scheduler: TaskScheduler = attrs.field(
        metadata={"wire": "scheduler", "type": "TaskScheduler", "since": "2.0", "secret": False},
    )
    """Wire name ``scheduler``. Since 2.0."""

    action: Action = attrs.field(
        metadata={"wire": "action", "type": "Action", "since": "2.0", "secret": False},
    )
    """Wire name ``action``. Since 2.0."""

    notification: str | None = attrs.field(
        default=None,
        metadata={"wire": "notification", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``notification``. Since 2.0."""
