# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EventFilterSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.event_filter_spec_by_entity import EventFilterSpecByEntity
    from vim25.data.event_filter_spec_by_time import EventFilterSpecByTime
    from vim25.data.event_filter_spec_by_username import EventFilterSpecByUsername


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EventFilterSpec(vmodl.DataObject):
    """Data object type ``EventFilterSpec`` (vmodl ``vim.event.EventFilterSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpec/
    """

    entity: EventFilterSpecByEntity | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "EventFilterSpecByEntity", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0."""

    time: EventFilterSpecByTime | None = attrs.field(
        default=None,
        metadata={"wire": "time", "type": "EventFilterSpecByTime", "since": "2.0", "secret": False},
    )
    """Wire name ``time``. Since 2.0."""

    user_name: EventFilterSpecByUsername | None = attrs.field(
        default=None,
        metadata={"wire": "userName", "type": "EventFilterSpecByUsername", "since": "2.0", "secret": False},
    )
    """Wire name ``userName``. Since 2.0."""

    event_chain_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "eventChainId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``eventChainId``. Since 2.0."""

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

    disable_full_message: bool | None = attrs.field(
        default=None,
        metadata={"wire": "disableFullMessage", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``disableFullMessage``. Since 2.0."""

    category: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "category", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``category``. Since 2.0."""

    type: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "type", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    tag: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "tag", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``tag``. Since 4.0."""

    event_type_id: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "eventTypeId", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``eventTypeId``. Since 4.0."""

    max_count: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxCount", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``maxCount``. Since 6.5."""
