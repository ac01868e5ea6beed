# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LockerMisconfiguredEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.event import Event

if TYPE_CHECKING:
    from vim25.data.datastore_event_argument import DatastoreEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LockerMisconfiguredEvent(Event):
    """Data object type ``LockerMisconfiguredEvent`` (vmodl ``vim.event.LockerMisconfiguredEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LockerMisconfiguredEvent/
    """

    datastore: DatastoreEventArgument = attrs.field(
        metadata={"wire": "datastore", "type": "DatastoreEventArgument", "since": "2.5", "secret": False},
    )
    """Wire name ``datastore``. Since 2.5."""
