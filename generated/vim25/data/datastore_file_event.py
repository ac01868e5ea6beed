# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreFileEvent."""

from __future__ import annotations

import attrs

from vim25.data.datastore_event import DatastoreEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreFileEvent(DatastoreEvent):
    """Data object type ``DatastoreFileEvent`` (vmodl ``vim.event.DatastoreFileEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreFileEvent/
    """

    target_file: str = attrs.field(
        metadata={"wire": "targetFile", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``targetFile``. Since 4.0."""

    source_of_operation: str | None = attrs.field(
        default=None,
        metadata={"wire": "sourceOfOperation", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``sourceOfOperation``. Since 6.5."""

    succeeded: bool | None = attrs.field(
        default=None,
        metadata={"wire": "succeeded", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``succeeded``. Since 6.5."""
