# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreInfo(vmodl.DataObject):
    """Data object type ``DatastoreInfo`` (vmodl ``vim.Datastore.Info``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``url``. Since 2.0."""

    free_space: int = attrs.field(
        metadata={"wire": "freeSpace", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``freeSpace``. Since 2.0."""

    max_file_size: int = attrs.field(
        metadata={"wire": "maxFileSize", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``maxFileSize``. Since 2.0."""

    max_virtual_disk_capacity: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxVirtualDiskCapacity", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``maxVirtualDiskCapacity``. Since 5.5."""

    max_memory_file_size: int = attrs.field(
        metadata={"wire": "maxMemoryFileSize", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``maxMemoryFileSize``. Since 6.0."""

    timestamp: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "timestamp", "type": "dateTime", "since": "4.0", "secret": False},
    )
    """Wire name ``timestamp``. Since 4.0."""

    container_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "containerId", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``containerId``. Since 5.5."""

    alias_of: str | None = attrs.field(
        default=None,
        metadata={"wire": "aliasOf", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``aliasOf``. Since 6.7.1."""
