# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreFileMovedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.datastore_file_event import DatastoreFileEvent

if TYPE_CHECKING:
    from vim25.data.datastore_event_argument import DatastoreEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreFileMovedEvent(DatastoreFileEvent):
    """Data object type ``DatastoreFileMovedEvent`` (vmodl ``vim.event.DatastoreFileMovedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreFileMovedEvent/
    """

    source_datastore: DatastoreEventArgument = attrs.field(
        metadata={"wire": "sourceDatastore", "type": "DatastoreEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``sourceDatastore``. Since 4.0."""

    source_file: str = attrs.field(
        metadata={"wire": "sourceFile", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``sourceFile``. Since 4.0."""
