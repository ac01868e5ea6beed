# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AlarmEmailCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.alarm_event import AlarmEvent

if TYPE_CHECKING:
    from vim25.data.managed_entity_event_argument import ManagedEntityEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlarmEmailCompletedEvent(AlarmEvent):
    """Data object type ``AlarmEmailCompletedEvent`` (vmodl ``vim.event.AlarmEmailCompletedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmEmailCompletedEvent/
    """

    entity: ManagedEntityEventArgument = attrs.field(
        metadata={"wire": "entity", "type": "ManagedEntityEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0."""

    to: str = attrs.field(
        metadata={"wire": "to", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``to``. Since 2.0."""
