# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LockerReconfiguredEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.event import Event

if TYPE_CHECKING:
    from vim25.data.datastore_event_argument import DatastoreEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LockerReconfiguredEvent(Event):
    """Data object type ``LockerReconfiguredEvent`` (vmodl ``vim.event.LockerReconfiguredEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LockerReconfiguredEvent/
    """

    old_datastore: DatastoreEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "oldDatastore", "type": "DatastoreEventArgument", "since": "2.5", "secret": False},
    )
    """Wire name ``oldDatastore``. Since 2.5."""

    new_datastore: DatastoreEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "newDatastore", "type": "DatastoreEventArgument", "since": "2.5", "secret": False},
    )
    """Wire name ``newDatastore``. Since 2.5."""
