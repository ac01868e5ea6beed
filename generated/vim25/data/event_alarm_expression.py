# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EventAlarmExpression."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.alarm_expression import AlarmExpression

if TYPE_CHECKING:
    from vim25.data.event_alarm_expression_comparison import EventAlarmExpressionComparison
    from vim25.enums.managed_entity_status import ManagedEntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EventAlarmExpression(AlarmExpression):
    """Data object type ``EventAlarmExpression`` (vmodl ``vim.alarm.EventAlarmExpression``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EventAlarmExpression/
    """

    comparisons: list[EventAlarmExpressionComparison] | None = attrs.field(
        default=None,
        metadata={"wire": "comparisons", "type": "EventAlarmExpressionComparison[]", "since": "4.0", "secret": False},
    )
    """Wire name ``comparisons``. Since 4.0."""

    event_type: str = attrs.field(
        metadata={"wire": "eventType", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``eventType``. Since 2.5."""

    event_type_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "eventTypeId", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``eventTypeId``. Since 2.5."""

    object_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "objectType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``objectType``. Since 4.0."""

    status: ManagedEntityStatus | None = attrs.field(
        default=None,
        metadata={"wire": "status", "type": "ManagedEntityStatus", "since": "4.0", "secret": False},
    )
    """Wire name ``status``. Since 4.0."""
