# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EventFilterSpecByEntity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.event_filter_spec_recursion_option import EventFilterSpecRecursionOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EventFilterSpecByEntity(vmodl.DataObject):
    """Data object type ``EventFilterSpecByEntity`` (vmodl ``vim.event.EventFilterSpec.ByEntity``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpecByEntity/
    """

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity."""

    recursion: EventFilterSpecRecursionOption = attrs.field(
        metadata={"wire": "recursion", "type": "EventFilterSpecRecursionOption", "since": "2.0", "secret": False},
    )
    """Wire name ``recursion``. Since 2.0."""
