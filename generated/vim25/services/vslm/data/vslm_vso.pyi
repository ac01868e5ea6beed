# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vslm.vso``."""

import datetime
import vmodl
from attrs import define

from vim25.data.vim import KeyValue
from vim25.data.vim_vslm import ID
from vim25.faults.vmodl import MethodFault

@define(kw_only=True)
class VslmDatastoreSyncStatus(vmodl.DataObject):
    """``vslm.vso.DatastoreSyncStatus``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmDatastoreSyncStatus/
    """
    datastore_url: str
    object_v_clock: int
    sync_v_clock: int
    sync_time: datetime.datetime | None = None
    number_of_retries: int | None = None
    error: MethodFault | None = None

@define(kw_only=True)
class VslmVsoVStorageObjectAssociations(vmodl.DataObject):
    """``vslm.vso.VStorageObjectAssociations``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmVsoVStorageObjectAssociations/
    """
    id: ID
    vm_disk_association: list[VslmVsoVStorageObjectAssociationsVmDiskAssociation] | None = None
    fault: MethodFault | None = None

@define(kw_only=True)
class VslmVsoVStorageObjectAssociationsVmDiskAssociation(vmodl.DataObject):
    """``vslm.vso.VStorageObjectAssociations.VmDiskAssociation``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmVsoVStorageObjectAssociationsVmDiskAssociation/
    """
    vm_id: str
    disk_key: int

@define(kw_only=True)
class VslmVsoVStorageObjectQueryResult(vmodl.DataObject):
    """``vslm.vso.VStorageObjectQueryResult``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmVsoVStorageObjectQueryResult/
    """
    all_records_returned: bool
    id: list[ID] | None = None
    query_results: list[VslmVsoVStorageObjectResult] | None = None

@define(kw_only=True)
class VslmVsoVStorageObjectQuerySpec(vmodl.DataObject):
    """``vslm.vso.VStorageObjectQuerySpec``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmVsoVStorageObjectQuerySpec/
    """
    query_field: str
    query_operator: str
    query_value: list[str] | None = None

@define(kw_only=True)
class VslmVsoVStorageObjectResult(vmodl.DataObject):
    """``vslm.vso.VStorageObjectResult``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmVsoVStorageObjectResult/
    """
    id: ID
    name: str | None = None
    capacity_in_mb: int
    create_time: datetime.datetime | None = None
    datastore_url: str | None = None
    disk_path: str | None = None
    """Since 7.0.1.0."""
    used_capacity_in_mb: int | None = None
    """Since 7.0.1.0."""
    backing_object_id: ID | None = None
    """Since 6.7.3."""
    snapshot_info: list[VslmVsoVStorageObjectSnapshotResult] | None = None
    """Since 6.7.3."""
    metadata: list[KeyValue] | None = None
    error: MethodFault | None = None

@define(kw_only=True)
class VslmVsoVStorageObjectSnapshotResult(vmodl.DataObject):
    """``vslm.vso.VStorageObjectSnapshotResult``. Since 6.7.3.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmVsoVStorageObjectSnapshotResult/
    """
    backing_object_id: ID
    description: str | None = None
    """Since 7.0.2.0."""
    snapshot_id: ID | None = None
    """Since 7.0.2.0."""
    disk_path: str | None = None
    """Since 7.0.2.0."""
