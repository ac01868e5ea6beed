# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vslm.vso``."""

import builtins
import datetime
import typing

import vim25.services.vslm
import vmodl
from vmodl.tables import data_types

TYPES = {
    "VslmDatastoreSyncStatus": (
        "VslmDatastoreSyncStatus", None, "vslm.vso.DatastoreSyncStatus", "6.7.2", "",
        ("datastore_url", "datastoreURL", "string", "6.7.2"),
        ("object_v_clock", "objectVClock", "long", "6.7.2"),
        ("sync_v_clock", "syncVClock", "long", "6.7.2"),
        ("sync_time", "syncTime", "dateTime?", "6.7.2"),
        ("number_of_retries", "numberOfRetries", "int?", "6.7.2"),
        ("error", "error", "MethodFault?", "6.7.2"),
    ),
    "VslmVsoVStorageObjectAssociations": (
        "VslmVsoVStorageObjectAssociations", None, "vslm.vso.VStorageObjectAssociations", "6.7.2", "",
        ("id", "id", "ID", "6.7.2"),
        ("vm_disk_association", "vmDiskAssociation", "VslmVsoVStorageObjectAssociationsVmDiskAssociation[]?", "6.7.2"),
        ("fault", "fault", "MethodFault?", "6.7.2"),
    ),
    "VslmVsoVStorageObjectAssociationsVmDiskAssociation": (
        "VslmVsoVStorageObjectAssociationsVmDiskAssociation", None, "vslm.vso.VStorageObjectAssociations.VmDiskAssociation", "6.7.2", "",
        ("vm_id", "vmId", "string", "6.7.2"),
        ("disk_key", "diskKey", "int", "6.7.2"),
    ),
    "VslmVsoVStorageObjectQueryResult": (
        "VslmVsoVStorageObjectQueryResult", None, "vslm.vso.VStorageObjectQueryResult", "6.7.2", "",
        ("all_records_returned", "allRecordsReturned", "boolean", "6.7.2"),
        ("id", "id", "ID[]?", "6.7.2"),
        ("query_results", "queryResults", "VslmVsoVStorageObjectResult[]?", "6.7.2"),
    ),
    "VslmVsoVStorageObjectQuerySpec": (
        "VslmVsoVStorageObjectQuerySpec", None, "vslm.vso.VStorageObjectQuerySpec", "6.7.2", "",
        ("query_field", "queryField", "string", "6.7.2"),
        ("query_operator", "queryOperator", "string", "6.7.2"),
        ("query_value", "queryValue", "string[]?", "6.7.2"),
    ),
    "VslmVsoVStorageObjectResult": (
        "VslmVsoVStorageObjectResult", None, "vslm.vso.VStorageObjectResult", "6.7.2", "",
        ("id", "id", "ID", "6.7.2"),
        ("name", "name", "string?", "6.7.2"),
        ("capacity_in_mb", "capacityInMB", "long", "6.7.2"),
        ("create_time", "createTime", "dateTime?", "6.7.2"),
        ("datastore_url", "datastoreUrl", "string?", "6.7.2"),
        ("disk_path", "diskPath", "string?", "7.0.1.0"),
        ("used_capacity_in_mb", "usedCapacityInMB", "long?", "7.0.1.0"),
        ("backing_object_id", "backingObjectId", "ID?", "6.7.3"),
        ("snapshot_info", "snapshotInfo", "VslmVsoVStorageObjectSnapshotResult[]?", "6.7.3"),
        ("metadata", "metadata", "KeyValue[]?", "6.7.2"),
        ("error", "error", "MethodFault?", "6.7.2"),
    ),
    "VslmVsoVStorageObjectSnapshotResult": (
        "VslmVsoVStorageObjectSnapshotResult", None, "vslm.vso.VStorageObjectSnapshotResult", "6.7.3", "",
        ("backing_object_id", "backingObjectId", "ID", "6.7.3"),
        ("description", "description", "string?", "7.0.2.0"),
        ("snapshot_id", "snapshotId", "ID?", "7.0.2.0"),
        ("disk_path", "diskPath", "string?", "7.0.2.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
