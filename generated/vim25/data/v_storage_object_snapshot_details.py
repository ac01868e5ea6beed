# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VStorageObjectSnapshotDetails."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VStorageObjectSnapshotDetails(vmodl.DataObject):
    """Data object type ``VStorageObjectSnapshotDetails`` (vmodl
    ``vim.vslm.VStorageObjectSnapshotDetails``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectSnapshotDetails/
    """

    path: str | None = attrs.field(
        default=None,
        metadata={"wire": "path", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``path``. Since 6.7."""

    changed_block_tracking_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "changedBlockTrackingId", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``changedBlockTrackingId``. Since 6.7."""
