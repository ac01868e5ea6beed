# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FileLockInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FileLockInfo(vmodl.DataObject):
    """Data object type ``FileLockInfo`` (vmodl ``vim.FileManager.FileLockInfo``).

    Since 8.0.2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FileLockInfo/
    """

    file_path: str = attrs.field(
        metadata={"wire": "filePath", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``filePath``. Since 8.0.2.0."""

    host: str = attrs.field(
        metadata={"wire": "host", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``host``. Since 8.0.2.0."""

    mac: str = attrs.field(
        metadata={"wire": "mac", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``mac``. Since 8.0.2.0."""

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``id``. Since 8.0.2.0."""

    world_name: str = attrs.field(
        metadata={"wire": "worldName", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``worldName``. Since 8.0.2.0."""

    owner_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "ownerId", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``ownerId``. Since 8.0.2.0."""

    lock_mode: str = attrs.field(
        metadata={"wire": "lockMode", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``lockMode``. Since 8.0.2.0."""

    acquired: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "acquired", "type": "dateTime", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``acquired``. Since 8.0.2.0."""

    heartbeat: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "heartbeat", "type": "dateTime", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``heartbeat``. Since 8.0.2.0."""

    ref_count: int | None = attrs.field(
        default=None,
        metadata={"wire": "refCount", "type": "int", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``refCount``. Since 8.0.2.0."""
