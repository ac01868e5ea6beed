# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreRenamedOnHostEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreRenamedOnHostEvent(HostEvent):
    """Data object type ``DatastoreRenamedOnHostEvent`` (vmodl
    ``vim.event.DatastoreRenamedOnHostEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreRenamedOnHostEvent/
    """

    old_name: str = attrs.field(
        metadata={"wire": "oldName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``oldName``. Since 2.0."""

    new_name: str = attrs.field(
        metadata={"wire": "newName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``newName``. Since 2.0."""
