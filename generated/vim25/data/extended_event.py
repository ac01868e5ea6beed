# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtendedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.general_event import GeneralEvent

if TYPE_CHECKING:
    import vmodl

    from vim25.data.extended_event_pair import ExtendedEventPair


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtendedEvent(GeneralEvent):
    """Data object type ``ExtendedEvent`` (vmodl ``vim.event.ExtendedEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedEvent/
    """

    event_type_id: str = attrs.field(
        metadata={"wire": "eventTypeId", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``eventTypeId``. Since 2.5."""

    managed_object: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "managedObject", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``managedObject``. Since 2.5. Refers to a ManagedObject."""

    data: list[ExtendedEventPair] | None = attrs.field(
        default=None,
        metadata={"wire": "data", "type": "ExtendedEventPair[]", "since": "2.5", "secret": False},
    )
    """Wire name ``data``. Since 2.5."""
