# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreFileDeletedEvent."""

from __future__ import annotations

import attrs

from vim25.data.datastore_file_event import DatastoreFileEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreFileDeletedEvent(DatastoreFileEvent):
    """Data object type ``DatastoreFileDeletedEvent`` (vmodl ``vim.event.DatastoreFileDeletedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreFileDeletedEvent/
    """
