# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type VstorageObjectVCenterQueryChangedDiskAreasRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.id import ID


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VstorageObjectVCenterQueryChangedDiskAreasRequestType(vmodl.Request):
    """Request type ``VstorageObjectVCenterQueryChangedDiskAreasRequestType``."""

    id: ID = attrs.field(
        metadata={"wire": "id", "type": "ID", "since": "6.7", "secret": False},
    )
    """Wire name ``id``. Since 6.7."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "6.7", "secret": False},
    )
    """Wire name ``datastore``. Since 6.7. Refers to a Datastore."""

    snapshot_id: ID = attrs.field(
        metadata={"wire": "snapshotId", "type": "ID", "since": "6.7", "secret": False},
    )
    """Wire name ``snapshotId``. Since 6.7."""

    start_offset: int = attrs.field(
        metadata={"wire": "startOffset", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``startOffset``. Since 6.7."""

    change_id: str = attrs.field(
        metadata={"wire": "changeId", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``changeId``. Since 6.7."""
