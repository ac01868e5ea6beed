# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ScheduledTaskEmailCompletedEvent."""

from __future__ import annotations

import attrs

from vim25.data.scheduled_task_event import ScheduledTaskEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScheduledTaskEmailCompletedEvent(ScheduledTaskEvent):
    """Data object type ``ScheduledTaskEmailCompletedEvent`` (vmodl
    ``vim.event.ScheduledTaskEmailCompletedEvent``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskEmailCompletedEvent/
    """

    to: str = attrs.field(
        metadata={"wire": "to", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``to``. Since 2.0."""
