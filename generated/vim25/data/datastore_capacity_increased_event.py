# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreCapacityIncreasedEvent."""

from __future__ import annotations

import attrs

from vim25.data.datastore_event import DatastoreEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreCapacityIncreasedEvent(DatastoreEvent):
    """Data object type ``DatastoreCapacityIncreasedEvent`` (vmodl
    ``vim.event.DatastoreCapacityIncreasedEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreCapacityIncreasedEvent/
    """

    old_capacity: int = attrs.field(
        metadata={"wire": "oldCapacity", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``oldCapacity``. Since 4.0."""

    new_capacity: int = attrs.field(
        metadata={"wire": "newCapacity", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``newCapacity``. Since 4.0."""
