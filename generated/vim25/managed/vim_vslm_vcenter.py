# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vslm.vcenter``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "VcenterVStorageObjectManager": (
        "VStorageObjectManagerBase", "vim.vslm.vcenter.VStorageObjectManager", "6.5", "",
        {
            "attach_tag_to_v_storage_object": {"name": "AttachTagToVStorageObject", "request": "AttachTagToVStorageObjectRequestType", "since": "6.5", "vmodl_name": "attachTagToVStorageObject", "privilege": "System.Read", "faults": ("NotFound",), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("category", "category", "string", "6.5"),
                ("tag", "tag", "string", "6.5"),
            )},
            "clear_v_storage_object_control_flags": {"name": "ClearVStorageObjectControlFlags", "request": "ClearVStorageObjectControlFlagsRequestType", "since": "6.7", "vmodl_name": "clearVStorageObjectControlFlags", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("control_flags", "controlFlags", "string[]?", "6.7"),
            )},
            "clone_v_storage_object_task": {"name": "CloneVStorageObject_Task", "request": "CloneVStorageObjectRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VStorageObject", "since": "6.5", "vmodl_name": "cloneVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
                ("spec", "spec", "VslmCloneSpec", "6.5"),
            )},
            "create_disk_from_snapshot_task": {"name": "CreateDiskFromSnapshot_Task", "request": "CreateDiskFromSnapshotRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VStorageObject", "since": "6.7", "vmodl_name": "createDiskFromSnapshot", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("snapshot_id", "snapshotId", "ID", "6.7"),
                ("name", "name", "string", "6.7"),
                ("profile", "profile", "VirtualMachineProfileSpec[]?", "6.7"),
                ("crypto", "crypto", "CryptoSpec?", "6.7"),
                ("path", "path", "string?", "6.7"),
            )},
            "create_disk_task": {"name": "CreateDisk_Task", "request": "CreateDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VStorageObject", "since": "6.5", "vmodl_name": "createDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "parameters": (
                ("spec", "spec", "VslmCreateSpec", "6.5"),
            )},
            "delete_snapshot_task": {"name": "DeleteSnapshot_Task", "request": "DeleteSnapshotRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "deleteSnapshot", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("snapshot_id", "snapshotId", "ID", "6.7"),
            )},
            "delete_v_storage_object_ex_task": {"name": "DeleteVStorageObjectEx_Task", "request": "DeleteVStorageObjectExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "vslmVClockInfo", "since": "7.0.2.0", "vmodl_name": "deleteVStorageObjectEx", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "InvalidState", "NotFound", "TaskInProgress"), "parameters": (
                ("id", "id", "ID", "7.0.2.0"),
                ("datastore", "datastore", "ManagedObjectReference", "7.0.2.0", False, "Datastore"),
            )},
            "delete_v_storage_object_task": {"name": "DeleteVStorageObject_Task", "request": "DeleteVStorageObjectRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "deleteVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "InvalidState", "NotFound", "TaskInProgress"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
            )},
            "detach_tag_from_v_storage_object": {"name": "DetachTagFromVStorageObject", "request": "DetachTagFromVStorageObjectRequestType", "since": "6.5", "vmodl_name": "detachTagFromVStorageObject", "privilege": "System.Read", "faults": ("NotFound",), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("category", "category", "string", "6.5"),
                ("tag", "tag", "string", "6.5"),
            )},
            "extend_disk_task": {"name": "ExtendDisk_Task", "request": "ExtendDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "extendDisk", "privilege": "System.View", "faults": ("FileFault", "NotFound", "InvalidDatastore", "InvalidState", "TaskInProgress"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
                ("new_capacity_in_mb", "newCapacityInMB", "long", "6.5"),
            )},
            "inflate_disk_task": {"name": "InflateDisk_Task", "request": "InflateDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "inflateDisk", "privilege": "System.View", "faults": ("FileFault", "NotFound", "InvalidDatastore", "InvalidState", "TaskInProgress"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
            )},
            "list_tags_attached_to_v_storage_object": {"name": "ListTagsAttachedToVStorageObject", "request": "ListTagsAttachedToVStorageObjectRequestType", "result": "VslmTagEntry[]", "nullable": True, "since": "6.5", "vmodl_name": "listTagsAttachedToVStorageObject", "privilege": "System.Read", "faults": ("NotFound",), "parameters": (
                ("id", "id", "ID", "6.5"),
            )},
            "list_v_storage_object": {"name": "ListVStorageObject", "request": "ListVStorageObjectRequestType", "result": "ID[]", "nullable": True, "since": "6.5", "vmodl_name": "listVStorageObject", "privilege": "System.View", "faults": ("InvalidDatastore",), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
            )},
            "list_v_storage_objects_attached_to_tag": {"name": "ListVStorageObjectsAttachedToTag", "request": "ListVStorageObjectsAttachedToTagRequestType", "result": "ID[]", "nullable": True, "since": "6.5", "vmodl_name": "listVStorageObjectsAttachedToTag", "privilege": "System.Read", "faults": ("NotFound",), "parameters": (
                ("category", "category", "string", "6.5"),
                ("tag", "tag", "string", "6.5"),
            )},
            "reconcile_datastore_inventory_task": {"name": "ReconcileDatastoreInventory_Task", "request": "ReconcileDatastoreInventoryRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "reconcileDatastoreInventory", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
            )},
            "register_disk": {"name": "RegisterDisk", "request": "RegisterDiskRequestType", "result": "VStorageObject", "since": "6.5", "vmodl_name": "registerDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "AlreadyExists"), "parameters": (
                ("path", "path", "string", "6.5"),
                ("name", "name", "string?", "6.5"),
            )},
            "relocate_v_storage_object_task": {"name": "RelocateVStorageObject_Task", "request": "RelocateVStorageObjectRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VStorageObject", "since": "6.5", "vmodl_name": "relocateVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "InvalidState", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
                ("spec", "spec", "VslmRelocateSpec", "6.5"),
            )},
            "rename_v_storage_object": {"name": "RenameVStorageObject", "request": "RenameVStorageObjectRequestType", "since": "6.5", "vmodl_name": "renameVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
                ("name", "name", "string", "6.5"),
            )},
            "retrieve_snapshot_details": {"name": "RetrieveSnapshotDetails", "request": "RetrieveSnapshotDetailsRequestType", "result": "VStorageObjectSnapshotDetails", "since": "6.7", "vmodl_name": "retrieveSnapshotDetails", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("snapshot_id", "snapshotId", "ID", "6.7"),
            )},
            "retrieve_snapshot_info": {"name": "RetrieveSnapshotInfo", "request": "RetrieveSnapshotInfoRequestType", "result": "VStorageObjectSnapshotInfo", "since": "6.7", "vmodl_name": "retrieveSnapshotInfo", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
            )},
            "retrieve_v_storage_infrastructure_object_policy": {"name": "RetrieveVStorageInfrastructureObjectPolicy", "request": "RetrieveVStorageInfrastructureObjectPolicyRequestType", "result": "vslmInfrastructureObjectPolicy[]", "nullable": True, "since": "6.7", "vmodl_name": "retrieveVStorageInfrastructureObjectPolicy", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "InvalidState"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
            )},
            "retrieve_v_storage_object": {"name": "RetrieveVStorageObject", "request": "RetrieveVStorageObjectRequestType", "result": "VStorageObject", "since": "6.5", "vmodl_name": "retrieveVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
                ("disk_info_flags", "diskInfoFlags", "string[]?", "8.0.0.1"),
            )},
            "retrieve_v_storage_object_associations": {"name": "RetrieveVStorageObjectAssociations", "request": "RetrieveVStorageObjectAssociationsRequestType", "result": "VStorageObjectAssociations[]", "nullable": True, "since": "6.7", "vmodl_name": "retrieveVStorageObjectAssociations", "privilege": "System.View", "parameters": (
                ("ids", "ids", "RetrieveVStorageObjSpec[]?", "6.7"),
            )},
            "retrieve_v_storage_object_state": {"name": "RetrieveVStorageObjectState", "request": "RetrieveVStorageObjectStateRequestType", "result": "VStorageObjectStateInfo", "since": "6.5", "vmodl_name": "retrieveVStorageObjectState", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
            )},
            "revert_v_storage_object_task": {"name": "RevertVStorageObject_Task", "request": "RevertVStorageObjectRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "RevertVStorageObject", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("snapshot_id", "snapshotId", "ID", "6.7"),
            )},
            "schedule_reconcile_datastore_inventory": {"name": "ScheduleReconcileDatastoreInventory", "request": "ScheduleReconcileDatastoreInventoryRequestType", "since": "6.5", "vmodl_name": "scheduleReconcileDatastoreInventory", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
            )},
            "set_v_storage_object_control_flags": {"name": "SetVStorageObjectControlFlags", "request": "SetVStorageObjectControlFlagsRequestType", "since": "6.7", "vmodl_name": "setVStorageObjectControlFlags", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("control_flags", "controlFlags", "string[]?", "6.7"),
            )},
            "update_v_storage_infrastructure_object_policy_task": {"name": "UpdateVStorageInfrastructureObjectPolicy_Task", "request": "UpdateVStorageInfrastructureObjectPolicyRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "updateVStorageInfrastructureObjectPolicy", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "InvalidState", "TaskInProgress"), "parameters": (
                ("spec", "spec", "vslmInfrastructureObjectPolicySpec", "6.7"),
            )},
            "update_v_storage_object_crypto_task": {"name": "UpdateVStorageObjectCrypto_Task", "request": "UpdateVStorageObjectCryptoRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "7.0.0.0", "vmodl_name": "updateVStorageObjectCrypto", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound", "TaskInProgress"), "parameters": (
                ("id", "id", "ID", "7.0.0.0"),
                ("datastore", "datastore", "ManagedObjectReference", "7.0.0.0", False, "Datastore"),
                ("profile", "profile", "VirtualMachineProfileSpec[]?", "7.0.0.0"),
                ("disks_crypto", "disksCrypto", "DiskCryptoSpec?", "7.0.0.0"),
            )},
            "update_v_storage_object_policy_task": {"name": "UpdateVStorageObjectPolicy_Task", "request": "UpdateVStorageObjectPolicyRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "updateVStorageObjectPolicy", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound", "TaskInProgress"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("profile", "profile", "VirtualMachineProfileSpec[]?", "6.7"),
            )},
            "v_center_update_v_storage_object_metadata_ex_task": {"name": "VCenterUpdateVStorageObjectMetadataEx_Task", "request": "VCenterUpdateVStorageObjectMetadataExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VStorageObject", "since": "7.0.2.0", "vmodl_name": "updateVStorageObjectMetadataEx", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound"), "parameters": (
                ("id", "id", "ID", "7.0.2.0"),
                ("datastore", "datastore", "ManagedObjectReference", "7.0.2.0", False, "Datastore"),
                ("metadata", "metadata", "KeyValue[]?", "7.0.2.0"),
                ("delete_keys", "deleteKeys", "string[]?", "7.0.2.0"),
            )},
            "v_storage_object_create_snapshot_task": {"name": "VStorageObjectCreateSnapshot_Task", "request": "VStorageObjectCreateSnapshotRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ID", "since": "6.7", "vmodl_name": "createSnapshot", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("description", "description", "string", "6.7"),
            )},
            "vstorage_object_v_center_query_changed_disk_areas": {"name": "VstorageObjectVCenterQueryChangedDiskAreas", "request": "VstorageObjectVCenterQueryChangedDiskAreasRequestType", "result": "DiskChangeInfo", "since": "6.7", "vmodl_name": "queryChangedDiskAreas", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState", "InvalidArgument"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("snapshot_id", "snapshotId", "ID", "6.7"),
                ("start_offset", "startOffset", "long", "6.7"),
                ("change_id", "changeId", "string", "6.7"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
