# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageResourceManagerStorageProfileStatistics."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageResourceManagerStorageProfileStatistics(vmodl.DataObject):
    """Data object type ``StorageResourceManagerStorageProfileStatistics`` (vmodl
    ``vim.StorageResourceManager.StorageProfileStatistics``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageResourceManagerStorageProfileStatistics/
    """

    profile_id: str = attrs.field(
        metadata={"wire": "profileId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``profileId``. Since 6.0."""

    total_space_mb: int = attrs.field(
        metadata={"wire": "totalSpaceMB", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``totalSpaceMB``. Since 6.0."""

    used_space_mb: int = attrs.field(
        metadata={"wire": "usedSpaceMB", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``usedSpaceMB``. Since 6.0."""
