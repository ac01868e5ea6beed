# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EventDescription."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription
    from vim25.data.enum_description import EnumDescription
    from vim25.data.event_description_event_detail import EventDescriptionEventDetail


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EventDescription(vmodl.DataObject):
    """Data object type ``EventDescription`` (vmodl ``vim.event.EventDescription``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EventDescription/
    """

    category: list[ElementDescription] = attrs.field(
        metadata={"wire": "category", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``category``. Since 2.0."""

    event_info: list[EventDescriptionEventDetail] = attrs.field(
        metadata={"wire": "eventInfo", "type": "EventDescriptionEventDetail[]", "since": "2.0", "secret": False},
    )
    """Wire name ``eventInfo``. Since 2.0."""

    enumerated_types: list[EnumDescription] | None = attrs.field(
        default=None,
        metadata={"wire": "enumeratedTypes", "type": "EnumDescription[]", "since": "4.0", "secret": False},
    )
    """Wire name ``enumeratedTypes``. Since 4.0."""
