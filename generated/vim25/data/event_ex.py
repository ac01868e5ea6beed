# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EventEx."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.event import Event

if TYPE_CHECKING:
    from vim25.data.key_any_value import KeyAnyValue
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EventEx(Event):
    """Data object type ``EventEx`` (vmodl ``vim.event.EventEx``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EventEx/
    """

    event_type_id: str = attrs.field(
        metadata={"wire": "eventTypeId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``eventTypeId``. Since 4.0."""

    severity: str | None = attrs.field(
        default=None,
        metadata={"wire": "severity", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``severity``. Since 4.0."""

    message: str | None = attrs.field(
        default=None,
        metadata={"wire": "message", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``message``. Since 4.0."""

    arguments: list[KeyAnyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "arguments", "type": "KeyAnyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``arguments``. Since 4.0."""

    object_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "objectId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``objectId``. Since 4.0."""

    object_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "objectType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``objectType``. Since 4.0."""

    object_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "objectName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``objectName``. Since 4.1."""

    fault: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "MethodFault", "since": "4.1", "secret": False},
    )
    """Wire name ``fault``. Since 4.1."""
