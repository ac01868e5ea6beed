# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMFSDatastoreExtendedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_event import HostEvent

if TYPE_CHECKING:
    from vim25.data.datastore_event_argument import DatastoreEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMFSDatastoreExtendedEvent(HostEvent):
    """Data object type ``VMFSDatastoreExtendedEvent`` (vmodl
    ``vim.event.VMFSDatastoreExtendedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMFSDatastoreExtendedEvent/
    """

    datastore: DatastoreEventArgument = attrs.field(
        metadata={"wire": "datastore", "type": "DatastoreEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``datastore``. Since 4.0."""
