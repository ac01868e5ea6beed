# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HostRetrieveVStorageObjectMetadataRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.id import ID


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostRetrieveVStorageObjectMetadataRequestType(vmodl.Request):
    """Request type ``HostRetrieveVStorageObjectMetadataRequestType``."""

    id: ID = attrs.field(
        metadata={"wire": "id", "type": "ID", "since": "6.7.2", "secret": False},
    )
    """Wire name ``id``. Since 6.7.2."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "6.7.2", "secret": False},
    )
    """Wire name ``datastore``. Since 6.7.2. Refers to a Datastore."""

    snapshot_id: ID | None = attrs.field(
        default=None,
        metadata={"wire": "snapshotId", "type": "ID", "since": "6.7.2", "secret": False},
    )
    """Wire name ``snapshotId``. Since 6.7.2."""

    prefix: str | None = attrs.field(
        default=None,
        metadata={"wire": "prefix", "type": "string", "since": "6.7.2", "secret": False},
    )
    """Wire name ``prefix``. Since 6.7.2."""
