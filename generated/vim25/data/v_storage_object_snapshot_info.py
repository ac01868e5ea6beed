# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VStorageObjectSnapshotInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.v_storage_object_snapshot_info_v_storage_object_snapshot import VStorageObjectSnapshotInfoVStorageObjectSnapshot


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VStorageObjectSnapshotInfo(vmodl.DataObject):
    """Data object type ``VStorageObjectSnapshotInfo`` (vmodl ``vim.vslm.VStorageObjectSnapshotInfo``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectSnapshotInfo/
    """

    snapshots: list[VStorageObjectSnapshotInfoVStorageObjectSnapshot] | None = attrs.field(
        default=None,
        metadata={"wire": "snapshots", "type": "VStorageObjectSnapshotInfoVStorageObjectSnapshot[]", "since": "6.7", "secret": False},
    )
    """Wire name ``snapshots``. Since 6.7."""
