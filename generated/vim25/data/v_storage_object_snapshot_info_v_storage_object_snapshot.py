# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VStorageObjectSnapshotInfoVStorageObjectSnapshot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.id import ID


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VStorageObjectSnapshotInfoVStorageObjectSnapshot(vmodl.DataObject):
    """Data object type ``VStorageObjectSnapshotInfoVStorageObjectSnapshot`` (vmodl
    ``vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectSnapshotInfoVStorageObjectSnapshot/
    """

    id: ID | None = attrs.field(
        default=None,
        metadata={"wire": "id", "type": "ID", "since": "6.7", "secret": False},
    )
    """Wire name ``id``. Since 6.7."""

    backing_object_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "backingObjectId", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``backingObjectId``. Since 6.7."""

    create_time: datetime.datetime = attrs.field(
        metadata={"wire": "createTime", "type": "dateTime", "since": "6.7", "secret": False},
    )
    """Wire name ``createTime``. Since 6.7."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``description``. Since 6.7."""
