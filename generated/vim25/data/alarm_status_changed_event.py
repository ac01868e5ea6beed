# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AlarmStatusChangedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.alarm_event import AlarmEvent

if TYPE_CHECKING:
    from vim25.data.managed_entity_event_argument import ManagedEntityEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlarmStatusChangedEvent(AlarmEvent):
    """Data object type ``AlarmStatusChangedEvent`` (vmodl ``vim.event.AlarmStatusChangedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmStatusChangedEvent/
    """

    source: ManagedEntityEventArgument = attrs.field(
        metadata={"wire": "source", "type": "ManagedEntityEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``source``. Since 2.0."""

    entity: ManagedEntityEventArgument = attrs.field(
        metadata={"wire": "entity", "type": "ManagedEntityEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0."""

    from_: str = attrs.field(
        metadata={"wire": "from", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``from``. Since 2.0."""

    to: str = attrs.field(
        metadata={"wire": "to", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``to``. Since 2.0."""
