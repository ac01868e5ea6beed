# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vslm.vso``."""

import builtins
import datetime
import typing

import vim25.services.vslm
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "VslmVStorageObjectManager": (
        None, "vslm.vso.VStorageObjectManager", "6.7.2", "",
        {
            "vslm_attach_disk_task": {"name": "VslmAttachDisk_Task", "request": "VslmAttachDiskRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "since": "6.7.2", "vmodl_name": "attachDisk", "privilege": "VirtualMachine.Config.AddExistingDisk", "faults": ("NotFound", "VmConfigFault", "FileFault", "InvalidState", "InvalidDatastore", "InvalidController", "MissingController", "DeviceUnsupportedForVmVersion", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("vm", "vm", "ManagedObjectReference", "6.7.2", False, "VirtualMachine"),
                ("controller_key", "controllerKey", "int?", "6.7.2"),
                ("unit_number", "unitNumber", "int?", "6.7.2"),
            )},
            "vslm_attach_tag_to_v_storage_object": {"name": "VslmAttachTagToVStorageObject", "request": "VslmAttachTagToVStorageObjectRequestType", "since": "6.7.2", "vmodl_name": "attachTagToVStorageObject", "privilege": "System.Read", "faults": ("NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("category", "category", "string", "6.7.2"),
                ("tag", "tag", "string", "6.7.2"),
            )},
            "vslm_clear_v_storage_object_control_flags": {"name": "VslmClearVStorageObjectControlFlags", "request": "VslmClearVStorageObjectControlFlagsRequestType", "since": "6.7.2", "vmodl_name": "clearVStorageObjectControlFlags", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("control_flags", "controlFlags", "string[]?", "6.7.2"),
            )},
            "vslm_clone_v_storage_object_task": {"name": "VslmCloneVStorageObject_Task", "request": "VslmCloneVStorageObjectRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "task_result": "VStorageObject", "since": "6.7.2", "vmodl_name": "cloneVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("spec", "spec", "VslmCloneSpec", "6.7.2"),
            )},
            "vslm_create_disk_from_snapshot_task": {"name": "VslmCreateDiskFromSnapshot_Task", "request": "VslmCreateDiskFromSnapshotRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "task_result": "VStorageObject", "since": "6.7.2", "vmodl_name": "createDiskFromSnapshot", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("snapshot_id", "snapshotId", "ID", "6.7.2"),
                ("name", "name", "string", "6.7.2"),
                ("profile", "profile", "VirtualMachineProfileSpec[]?", "6.7.2"),
                ("crypto", "crypto", "CryptoSpec?", "6.7.2"),
                ("path", "path", "string?", "6.7.2"),
            )},
            "vslm_create_disk_task": {"name": "VslmCreateDisk_Task", "request": "VslmCreateDiskRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "task_result": "VStorageObject", "since": "6.7.2", "vmodl_name": "createDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "VslmFault"), "service": "vslm", "parameters": (
                ("spec", "spec", "VslmCreateSpec", "6.7.2"),
            )},
            "vslm_create_snapshot_task": {"name": "VslmCreateSnapshot_Task", "request": "VslmCreateSnapshotRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "task_result": "ID", "since": "6.7.2", "vmodl_name": "createSnapshot", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("description", "description", "string", "6.7.2"),
            )},
            "vslm_delete_snapshot_task": {"name": "VslmDeleteSnapshot_Task", "request": "VslmDeleteSnapshotRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "since": "6.7.2", "vmodl_name": "deleteSnapshot", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("snapshot_id", "snapshotId", "ID", "6.7.2"),
            )},
            "vslm_delete_v_storage_object_task": {"name": "VslmDeleteVStorageObject_Task", "request": "VslmDeleteVStorageObjectRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "since": "6.7.2", "vmodl_name": "deleteVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "InvalidState", "NotFound", "TaskInProgress", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
            )},
            "vslm_detach_tag_from_v_storage_object": {"name": "VslmDetachTagFromVStorageObject", "request": "VslmDetachTagFromVStorageObjectRequestType", "since": "6.7.2", "vmodl_name": "detachTagFromVStorageObject", "privilege": "System.Read", "faults": ("NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("category", "category", "string", "6.7.2"),
                ("tag", "tag", "string", "6.7.2"),
            )},
            "vslm_extend_disk_task": {"name": "VslmExtendDisk_Task", "request": "VslmExtendDiskRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "since": "6.7.2", "vmodl_name": "extendDisk", "privilege": "System.View", "faults": ("FileFault", "NotFound", "InvalidDatastore", "InvalidState", "TaskInProgress", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("new_capacity_in_mb", "newCapacityInMB", "long", "6.7.2"),
            )},
            "vslm_inflate_disk_task": {"name": "VslmInflateDisk_Task", "request": "VslmInflateDiskRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "since": "6.7.2", "vmodl_name": "inflateDisk", "privilege": "System.View", "faults": ("FileFault", "NotFound", "InvalidDatastore", "InvalidState", "TaskInProgress", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
            )},
            "vslm_list_tags_attached_to_v_storage_object": {"name": "VslmListTagsAttachedToVStorageObject", "request": "VslmListTagsAttachedToVStorageObjectRequestType", "result": "VslmTagEntry[]", "nullable": True, "since": "6.7.2", "vmodl_name": "listTagsAttachedToVStorageObject", "privilege": "System.Read", "faults": ("NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
            )},
            "vslm_list_v_storage_object_for_spec": {"name": "VslmListVStorageObjectForSpec", "request": "VslmListVStorageObjectForSpecRequestType", "result": "VslmVsoVStorageObjectQueryResult", "nullable": True, "since": "6.7.2", "vmodl_name": "listVStorageObjectsForSpec", "privilege": "System.View", "service": "vslm", "parameters": (
                ("query", "query", "VslmVsoVStorageObjectQuerySpec[]?", "6.7.2"),
                ("max_result", "maxResult", "int", "6.7.2"),
            )},
            "vslm_list_v_storage_objects_attached_to_tag": {"name": "VslmListVStorageObjectsAttachedToTag", "request": "VslmListVStorageObjectsAttachedToTagRequestType", "result": "ID[]", "nullable": True, "since": "6.7.2", "vmodl_name": "listVStorageObjectsAttachedToTag", "privilege": "System.Read", "faults": ("NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("category", "category", "string", "6.7.2"),
                ("tag", "tag", "string", "6.7.2"),
            )},
            "vslm_query_changed_disk_areas": {"name": "VslmQueryChangedDiskAreas", "request": "VslmQueryChangedDiskAreasRequestType", "result": "DiskChangeInfo", "since": "6.7.2", "vmodl_name": "queryChangedDiskAreas", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState", "InvalidArgument", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("snapshot_id", "snapshotId", "ID", "6.7.2"),
                ("start_offset", "startOffset", "long", "6.7.2"),
                ("change_id", "changeId", "string", "6.7.2"),
            )},
            "vslm_query_global_catalog_sync_status": {"name": "VslmQueryGlobalCatalogSyncStatus", "result": "VslmDatastoreSyncStatus[]", "nullable": True, "since": "6.7.2", "vmodl_name": "queryGlobalCatalogSyncStatus", "privilege": "System.View", "service": "vslm"},
            "vslm_query_global_catalog_sync_status_for_datastore": {"name": "VslmQueryGlobalCatalogSyncStatusForDatastore", "request": "VslmQueryGlobalCatalogSyncStatusForDatastoreRequestType", "result": "VslmDatastoreSyncStatus", "nullable": True, "since": "6.7.2", "vmodl_name": "queryGlobalCatalogSyncStatusForDatastore", "privilege": "System.View", "faults": ("NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("datastore_url", "datastoreURL", "string", "6.7.2"),
            )},
            "vslm_reconcile_datastore_inventory_task": {"name": "VslmReconcileDatastoreInventory_Task", "request": "VslmReconcileDatastoreInventoryRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "since": "6.7.2", "vmodl_name": "reconcileDatastoreInventory", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "6.7.2", False, "Datastore"),
            )},
            "vslm_register_disk": {"name": "VslmRegisterDisk", "request": "VslmRegisterDiskRequestType", "result": "VStorageObject", "since": "6.7.2", "vmodl_name": "registerDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "AlreadyExists", "VslmSyncFault", "VslmFault"), "service": "vslm", "parameters": (
                ("path", "path", "string", "6.7.2"),
                ("name", "name", "string?", "6.7.2"),
            )},
            "vslm_relocate_v_storage_object_task": {"name": "VslmRelocateVStorageObject_Task", "request": "VslmRelocateVStorageObjectRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "task_result": "VStorageObject", "since": "6.7.2", "vmodl_name": "relocateVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "InvalidState", "NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("spec", "spec", "VslmRelocateSpec", "6.7.2"),
            )},
            "vslm_rename_v_storage_object": {"name": "VslmRenameVStorageObject", "request": "VslmRenameVStorageObjectRequestType", "since": "6.7.2", "vmodl_name": "renameVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound", "VslmSyncFault", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("name", "name", "string", "6.7.2"),
            )},
            "vslm_retrieve_snapshot_details": {"name": "VslmRetrieveSnapshotDetails", "request": "VslmRetrieveSnapshotDetailsRequestType", "result": "VStorageObjectSnapshotDetails", "since": "6.7.2", "vmodl_name": "retrieveSnapshotDetails", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("snapshot_id", "snapshotId", "ID", "6.7.2"),
            )},
            "vslm_retrieve_snapshot_info": {"name": "VslmRetrieveSnapshotInfo", "request": "VslmRetrieveSnapshotInfoRequestType", "result": "VStorageObjectSnapshotInfo", "since": "6.7.2", "vmodl_name": "retrieveSnapshotInfo", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
            )},
            "vslm_retrieve_v_storage_infrastructure_object_policy": {"name": "VslmRetrieveVStorageInfrastructureObjectPolicy", "request": "VslmRetrieveVStorageInfrastructureObjectPolicyRequestType", "result": "vslmInfrastructureObjectPolicy[]", "nullable": True, "since": "6.7.2", "vmodl_name": "retrieveVStorageInfrastructureObjectPolicy", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "InvalidState", "VslmFault"), "service": "vslm", "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "6.7.2", False, "Datastore"),
            )},
            "vslm_retrieve_v_storage_object": {"name": "VslmRetrieveVStorageObject", "request": "VslmRetrieveVStorageObjectRequestType", "result": "VStorageObject", "since": "6.7.2", "vmodl_name": "retrieveVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
            )},
            "vslm_retrieve_v_storage_object_associations": {"name": "VslmRetrieveVStorageObjectAssociations", "request": "VslmRetrieveVStorageObjectAssociationsRequestType", "result": "VslmVsoVStorageObjectAssociations[]", "nullable": True, "since": "6.7.2", "vmodl_name": "retrieveVStorageObjectAssociations", "privilege": "System.View", "service": "vslm", "parameters": (
                ("ids", "ids", "ID[]?", "6.7.2"),
            )},
            "vslm_retrieve_v_storage_object_metadata": {"name": "VslmRetrieveVStorageObjectMetadata", "request": "VslmRetrieveVStorageObjectMetadataRequestType", "result": "KeyValue[]", "nullable": True, "since": "6.7.2", "vmodl_name": "retrieveVStorageObjectMetadata", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("snapshot_id", "snapshotId", "ID?", "6.7.2"),
                ("prefix", "prefix", "string?", "6.7.2"),
            )},
            "vslm_retrieve_v_storage_object_metadata_value": {"name": "VslmRetrieveVStorageObjectMetadataValue", "request": "VslmRetrieveVStorageObjectMetadataValueRequestType", "result": "string", "since": "6.7.2", "vmodl_name": "retrieveVStorageObjectMetadataValue", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound", "KeyNotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("snapshot_id", "snapshotId", "ID?", "6.7.2"),
                ("key", "key", "string", "6.7.2"),
            )},
            "vslm_retrieve_v_storage_object_state": {"name": "VslmRetrieveVStorageObjectState", "request": "VslmRetrieveVStorageObjectStateRequestType", "result": "VStorageObjectStateInfo", "since": "6.7.2", "vmodl_name": "retrieveVStorageObjectState", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
            )},
            "vslm_retrieve_v_storage_objects": {"name": "VslmRetrieveVStorageObjects", "request": "VslmRetrieveVStorageObjectsRequestType", "result": "VslmVsoVStorageObjectResult[]", "nullable": True, "since": "6.7.2", "vmodl_name": "retrieveVStorageObjects", "privilege": "System.View", "service": "vslm", "parameters": (
                ("ids", "ids", "ID[]?", "6.7.2"),
            )},
            "vslm_revert_v_storage_object_task": {"name": "VslmRevertVStorageObject_Task", "request": "VslmRevertVStorageObjectRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "since": "6.7.2", "vmodl_name": "revertVStorageObject", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("snapshot_id", "snapshotId", "ID", "6.7.2"),
            )},
            "vslm_schedule_reconcile_datastore_inventory": {"name": "VslmScheduleReconcileDatastoreInventory", "request": "VslmScheduleReconcileDatastoreInventoryRequestType", "since": "6.7.2", "vmodl_name": "scheduleReconcileDatastoreInventory", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "6.7.2", False, "Datastore"),
            )},
            "vslm_set_v_storage_object_control_flags": {"name": "VslmSetVStorageObjectControlFlags", "request": "VslmSetVStorageObjectControlFlagsRequestType", "since": "6.7.2", "vmodl_name": "setVStorageObjectControlFlags", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("control_flags", "controlFlags", "string[]?", "6.7.2"),
            )},
            "vslm_update_v_storage_infrastructure_object_policy_task": {"name": "VslmUpdateVStorageInfrastructureObjectPolicy_Task", "request": "VslmUpdateVStorageInfrastructureObjectPolicyRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "since": "6.7.2", "vmodl_name": "updateVStorageInfrastructureObjectPolicy", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "InvalidState", "TaskInProgress", "VslmFault"), "service": "vslm", "parameters": (
                ("spec", "spec", "vslmInfrastructureObjectPolicySpec", "6.7.2"),
            )},
            "vslm_update_v_storage_object_metadata_task": {"name": "VslmUpdateVStorageObjectMetadata_Task", "request": "VslmUpdateVStorageObjectMetadataRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "since": "6.7.2", "vmodl_name": "updateVStorageObjectMetadata", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("metadata", "metadata", "KeyValue[]?", "6.7.2"),
                ("delete_keys", "deleteKeys", "string[]?", "6.7.2"),
            )},
            "vslm_update_vstorage_object_crypto_task": {"name": "VslmUpdateVstorageObjectCrypto_Task", "request": "VslmUpdateVstorageObjectCryptoRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "since": "7.0.0.0", "vmodl_name": "updateVStorageObjectCrypto", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound", "TaskInProgress", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "7.0.0.0"),
                ("profile", "profile", "VirtualMachineProfileSpec[]?", "7.0.0.0"),
                ("disks_crypto", "disksCrypto", "DiskCryptoSpec?", "7.0.0.0"),
            )},
            "vslm_update_vstorage_object_policy_task": {"name": "VslmUpdateVstorageObjectPolicy_Task", "request": "VslmUpdateVstorageObjectPolicyRequestType", "result": "ManagedObjectReference", "target": "VslmTask", "since": "6.7.2", "vmodl_name": "updateVStorageObjectPolicy", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound", "TaskInProgress", "VslmFault"), "service": "vslm", "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("profile", "profile", "VirtualMachineProfileSpec[]?", "6.7.2"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
