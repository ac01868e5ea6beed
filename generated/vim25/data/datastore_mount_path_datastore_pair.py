# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreMountPathDatastorePair."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreMountPathDatastorePair(vmodl.DataObject):
    """Data object type ``DatastoreMountPathDatastorePair`` (vmodl
    ``vim.Datastore.MountPathDatastorePair``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreMountPathDatastorePair/
    """

    old_mount_path: str = attrs.field(
        metadata={"wire": "oldMountPath", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``oldMountPath``. Since 4.1."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``datastore``. Since 4.1. Refers to a Datastore."""
