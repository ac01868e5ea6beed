# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vslm.host``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "HostVStorageObjectManager": (
        "VStorageObjectManagerBase", "vim.vslm.host.VStorageObjectManager", "6.5", "",
        {
            "host_clear_v_storage_object_control_flags": {"name": "HostClearVStorageObjectControlFlags", "request": "HostClearVStorageObjectControlFlagsRequestType", "since": "6.7", "vmodl_name": "clearVStorageObjectControlFlags", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("control_flags", "controlFlags", "string[]?", "6.7"),
            )},
            "host_clone_v_storage_object_task": {"name": "HostCloneVStorageObject_Task", "request": "HostCloneVStorageObjectRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VStorageObject", "since": "6.5", "vmodl_name": "cloneVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
                ("spec", "spec", "VslmCloneSpec", "6.5"),
            )},
            "host_create_disk_task": {"name": "HostCreateDisk_Task", "request": "HostCreateDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VStorageObject", "since": "6.5", "vmodl_name": "createDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "parameters": (
                ("spec", "spec", "VslmCreateSpec", "6.5"),
            )},
            "host_delete_v_storage_object_ex_task": {"name": "HostDeleteVStorageObjectEx_Task", "request": "HostDeleteVStorageObjectExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "vslmVClockInfo", "since": "7.0.2.0", "vmodl_name": "deleteVStorageObjectEx", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "InvalidState", "NotFound", "TaskInProgress"), "parameters": (
                ("id", "id", "ID", "7.0.2.0"),
                ("datastore", "datastore", "ManagedObjectReference", "7.0.2.0", False, "Datastore"),
            )},
            "host_delete_v_storage_object_task": {"name": "HostDeleteVStorageObject_Task", "request": "HostDeleteVStorageObjectRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "deleteVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "InvalidState", "NotFound", "TaskInProgress"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
            )},
            "host_extend_disk_task": {"name": "HostExtendDisk_Task", "request": "HostExtendDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "extendDisk", "privilege": "System.View", "faults": ("FileFault", "NotFound", "InvalidDatastore", "InvalidState", "TaskInProgress"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
                ("new_capacity_in_mb", "newCapacityInMB", "long", "6.5"),
            )},
            "host_inflate_disk_task": {"name": "HostInflateDisk_Task", "request": "HostInflateDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "inflateDisk", "privilege": "System.View", "faults": ("FileFault", "NotFound", "InvalidDatastore", "InvalidState", "TaskInProgress"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
            )},
            "host_list_v_storage_object": {"name": "HostListVStorageObject", "request": "HostListVStorageObjectRequestType", "result": "ID[]", "nullable": True, "since": "6.5", "vmodl_name": "listVStorageObject", "privilege": "System.View", "faults": ("InvalidDatastore",), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
            )},
            "host_reconcile_datastore_inventory_task": {"name": "HostReconcileDatastoreInventory_Task", "request": "HostReconcileDatastoreInventoryRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "reconcileDatastoreInventory", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
            )},
            "host_register_disk": {"name": "HostRegisterDisk", "request": "HostRegisterDiskRequestType", "result": "VStorageObject", "since": "6.5", "vmodl_name": "registerDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "AlreadyExists"), "parameters": (
                ("path", "path", "string", "6.5"),
                ("name", "name", "string?", "6.5"),
                ("modify_control_flags", "modifyControlFlags", "boolean?", "8.0.2.0"),
            )},
            "host_relocate_v_storage_object_task": {"name": "HostRelocateVStorageObject_Task", "request": "HostRelocateVStorageObjectRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VStorageObject", "since": "6.5", "vmodl_name": "relocateVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "InvalidState", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
                ("spec", "spec", "VslmRelocateSpec", "6.5"),
            )},
            "host_rename_v_storage_object": {"name": "HostRenameVStorageObject", "request": "HostRenameVStorageObjectRequestType", "since": "6.5", "vmodl_name": "renameVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
                ("name", "name", "string", "6.5"),
            )},
            "host_retrieve_v_storage_infrastructure_object_policy": {"name": "HostRetrieveVStorageInfrastructureObjectPolicy", "request": "HostRetrieveVStorageInfrastructureObjectPolicyRequestType", "result": "vslmInfrastructureObjectPolicy[]", "nullable": True, "since": "6.7", "vmodl_name": "retrieveVStorageInfrastructureObjectPolicy", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "InvalidState"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
            )},
            "host_retrieve_v_storage_object": {"name": "HostRetrieveVStorageObject", "request": "HostRetrieveVStorageObjectRequestType", "result": "VStorageObject", "since": "6.5", "vmodl_name": "retrieveVStorageObject", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
                ("disk_info_flags", "diskInfoFlags", "string[]?", "8.0.0.1"),
            )},
            "host_retrieve_v_storage_object_metadata": {"name": "HostRetrieveVStorageObjectMetadata", "request": "HostRetrieveVStorageObjectMetadataRequestType", "result": "KeyValue[]", "nullable": True, "since": "6.7.2", "vmodl_name": "retrieveVStorageObjectMetadata", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7.2", False, "Datastore"),
                ("snapshot_id", "snapshotId", "ID?", "6.7.2"),
                ("prefix", "prefix", "string?", "6.7.2"),
            )},
            "host_retrieve_v_storage_object_metadata_value": {"name": "HostRetrieveVStorageObjectMetadataValue", "request": "HostRetrieveVStorageObjectMetadataValueRequestType", "result": "string", "since": "6.7.2", "vmodl_name": "retrieveVStorageObjectMetadataValue", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound", "KeyNotFound"), "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7.2", False, "Datastore"),
                ("snapshot_id", "snapshotId", "ID?", "6.7.2"),
                ("key", "key", "string", "6.7.2"),
            )},
            "host_retrieve_v_storage_object_state": {"name": "HostRetrieveVStorageObjectState", "request": "HostRetrieveVStorageObjectStateRequestType", "result": "VStorageObjectStateInfo", "since": "6.5", "vmodl_name": "retrieveVStorageObjectState", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
            )},
            "host_schedule_reconcile_datastore_inventory": {"name": "HostScheduleReconcileDatastoreInventory", "request": "HostScheduleReconcileDatastoreInventoryRequestType", "since": "6.5", "vmodl_name": "scheduleReconcileDatastoreInventory", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
            )},
            "host_set_v_storage_object_control_flags": {"name": "HostSetVStorageObjectControlFlags", "request": "HostSetVStorageObjectControlFlagsRequestType", "since": "6.7", "vmodl_name": "setVStorageObjectControlFlags", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("control_flags", "controlFlags", "string[]?", "6.7"),
            )},
            "host_update_v_storage_object_metadata_ex_task": {"name": "HostUpdateVStorageObjectMetadataEx_Task", "request": "HostUpdateVStorageObjectMetadataExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VStorageObject", "since": "7.0.2.0", "vmodl_name": "updateVStorageObjectMetadataEx", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound"), "parameters": (
                ("id", "id", "ID", "7.0.2.0"),
                ("datastore", "datastore", "ManagedObjectReference", "7.0.2.0", False, "Datastore"),
                ("metadata", "metadata", "KeyValue[]?", "7.0.2.0"),
                ("delete_keys", "deleteKeys", "string[]?", "7.0.2.0"),
            )},
            "host_update_v_storage_object_metadata_task": {"name": "HostUpdateVStorageObjectMetadata_Task", "request": "HostUpdateVStorageObjectMetadataRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7.2", "vmodl_name": "updateVStorageObjectMetadata", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidState", "NotFound"), "parameters": (
                ("id", "id", "ID", "6.7.2"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7.2", False, "Datastore"),
                ("metadata", "metadata", "KeyValue[]?", "6.7.2"),
                ("delete_keys", "deleteKeys", "string[]?", "6.7.2"),
            )},
            "host_v_storage_object_create_disk_from_snapshot_task": {"name": "HostVStorageObjectCreateDiskFromSnapshot_Task", "request": "HostVStorageObjectCreateDiskFromSnapshotRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VStorageObject", "since": "6.7", "vmodl_name": "createDiskFromSnapshot", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("snapshot_id", "snapshotId", "ID", "6.7"),
                ("name", "name", "string", "6.7"),
                ("profile", "profile", "VirtualMachineProfileSpec[]?", "6.7"),
                ("crypto", "crypto", "CryptoSpec?", "6.7"),
                ("path", "path", "string?", "6.7"),
                ("provisioning_type", "provisioningType", "string?", "8.0.0.1"),
            )},
            "host_v_storage_object_create_snapshot_task": {"name": "HostVStorageObjectCreateSnapshot_Task", "request": "HostVStorageObjectCreateSnapshotRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ID", "since": "6.7", "vmodl_name": "createSnapshot", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("description", "description", "string", "6.7"),
            )},
            "host_v_storage_object_delete_snapshot_task": {"name": "HostVStorageObjectDeleteSnapshot_Task", "request": "HostVStorageObjectDeleteSnapshotRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "deleteSnapshot", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("snapshot_id", "snapshotId", "ID", "6.7"),
            )},
            "host_v_storage_object_retrieve_snapshot_info": {"name": "HostVStorageObjectRetrieveSnapshotInfo", "request": "HostVStorageObjectRetrieveSnapshotInfoRequestType", "result": "VStorageObjectSnapshotInfo", "since": "6.7", "vmodl_name": "retrieveSnapshotInfo", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
            )},
            "host_v_storage_object_revert_task": {"name": "HostVStorageObjectRevert_Task", "request": "HostVStorageObjectRevertRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "RevertVStorageObject", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "6.7"),
                ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
                ("snapshot_id", "snapshotId", "ID", "6.7"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
