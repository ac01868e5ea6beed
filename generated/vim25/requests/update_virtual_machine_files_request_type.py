# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateVirtualMachineFilesRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.datastore_mount_path_datastore_pair import DatastoreMountPathDatastorePair


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateVirtualMachineFilesRequestType(vmodl.Request):
    """Request type ``UpdateVirtualMachineFilesRequestType``."""

    mount_path_datastore_mapping: list[DatastoreMountPathDatastorePair] = attrs.field(
        metadata={"wire": "mountPathDatastoreMapping", "type": "DatastoreMountPathDatastorePair[]", "since": "4.1", "secret": False},
    )
    """Wire name ``mountPathDatastoreMapping``. Since 4.1."""
