# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomFieldValueChangedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.custom_field_event import CustomFieldEvent

if TYPE_CHECKING:
    from vim25.data.managed_entity_event_argument import ManagedEntityEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomFieldValueChangedEvent(CustomFieldEvent):
    """Data object type ``CustomFieldValueChangedEvent`` (vmodl
    ``vim.event.CustomFieldValueChangedEvent``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldValueChangedEvent/
    """

    entity: ManagedEntityEventArgument = attrs.field(
        metadata={"wire": "entity", "type": "ManagedEntityEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0."""

    field_key: int = attrs.field(
        metadata={"wire": "fieldKey", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``fieldKey``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    value: str = attrs.field(
        metadata={"wire": "value", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``value``. Since 2.0."""

    prev_state: str | None = attrs.field(
        default=None,
        metadata={"wire": "prevState", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``prevState``. Since 6.5."""
