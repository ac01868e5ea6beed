# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LocalDatastoreCreatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_event import HostEvent

if TYPE_CHECKING:
    from vim25.data.datastore_event_argument import DatastoreEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LocalDatastoreCreatedEvent(HostEvent):
    """Data object type ``LocalDatastoreCreatedEvent`` (vmodl
    ``vim.event.LocalDatastoreCreatedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LocalDatastoreCreatedEvent/
    """

    datastore: DatastoreEventArgument = attrs.field(
        metadata={"wire": "datastore", "type": "DatastoreEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 2.0."""

    datastore_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "datastoreUrl", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``datastoreUrl``. Since 6.5."""
