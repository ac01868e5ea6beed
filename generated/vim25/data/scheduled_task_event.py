# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ScheduledTaskEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.event import Event

if TYPE_CHECKING:
    from vim25.data.managed_entity_event_argument import ManagedEntityEventArgument
    from vim25.data.scheduled_task_event_argument import ScheduledTaskEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScheduledTaskEvent(Event):
    """Data object type ``ScheduledTaskEvent`` (vmodl ``vim.event.ScheduledTaskEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskEvent/
    """

    scheduled_task: ScheduledTaskEventArgument = attrs.field(
        metadata={"wire": "scheduledTask", "type": "ScheduledTaskEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``scheduledTask``. Since 2.0."""

    entity: ManagedEntityEventArgument = attrs.field(
        metadata={"wire": "entity", "type": "ManagedEntityEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0."""
