# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vslm``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "VStorageObjectManagerBase": (
        None, "vim.vslm.VStorageObjectManagerBase", "6.5", "",
        {
            "rename_v_storage_object_ex": {"name": "RenameVStorageObjectEx", "request": "RenameVStorageObjectExRequestType", "result": "vslmVClockInfo", "since": "8.0.2.0", "vmodl_name": "renameVStorageObjectEx", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore", "NotFound"), "parameters": (
                ("id", "id", "ID", "8.0.2.0"),
                ("datastore", "datastore", "ManagedObjectReference", "8.0.2.0", False, "Datastore"),
                ("name", "name", "string", "8.0.2.0"),
            )},
            "revert_v_storage_object_ex_task": {"name": "RevertVStorageObjectEx_Task", "request": "RevertVStorageObjectExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "vslmVClockInfo", "since": "8.0.2.0", "vmodl_name": "revertVStorageObjectEx", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "8.0.2.0"),
                ("datastore", "datastore", "ManagedObjectReference", "8.0.2.0", False, "Datastore"),
                ("snapshot_id", "snapshotId", "ID", "8.0.2.0"),
            )},
            "v_storage_object_create_snapshot_ex_task": {"name": "VStorageObjectCreateSnapshotEx_Task", "request": "VStorageObjectCreateSnapshotExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VStorageObjectSnapshot", "since": "8.0.2.0", "vmodl_name": "createSnapshotEx", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "8.0.2.0"),
                ("datastore", "datastore", "ManagedObjectReference", "8.0.2.0", False, "Datastore"),
                ("description", "description", "string", "8.0.2.0"),
            )},
            "v_storage_object_delete_snapshot_ex_task": {"name": "VStorageObjectDeleteSnapshotEx_Task", "request": "VStorageObjectDeleteSnapshotExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "vslmVClockInfo", "since": "8.0.2.0", "vmodl_name": "deleteSnapshotEx", "privilege": "System.View", "faults": ("InvalidDatastore", "NotFound", "FileFault", "InvalidState"), "parameters": (
                ("id", "id", "ID", "8.0.2.0"),
                ("datastore", "datastore", "ManagedObjectReference", "8.0.2.0", False, "Datastore"),
                ("snapshot_id", "snapshotId", "ID", "8.0.2.0"),
            )},
            "v_storage_object_extend_disk_ex_task": {"name": "VStorageObjectExtendDiskEx_Task", "request": "VStorageObjectExtendDiskExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "vslmVClockInfo", "since": "8.0.2.0", "vmodl_name": "extendDiskEx", "privilege": "System.View", "faults": ("FileFault", "NotFound", "InvalidDatastore", "InvalidState", "TaskInProgress"), "parameters": (
                ("id", "id", "ID", "8.0.2.0"),
                ("datastore", "datastore", "ManagedObjectReference", "8.0.2.0", False, "Datastore"),
                ("new_capacity_in_mb", "newCapacityInMB", "long", "8.0.2.0"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
