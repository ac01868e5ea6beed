# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ScheduledTaskEventArgument."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.entity_event_argument import EntityEventArgument

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScheduledTaskEventArgument(EntityEventArgument):
    """Data object type ``ScheduledTaskEventArgument`` (vmodl
    ``vim.event.ScheduledTaskEventArgument``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskEventArgument/
    """

    scheduled_task: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "scheduledTask", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``scheduledTask``. Since 2.0. Refers to a ScheduledTask."""
