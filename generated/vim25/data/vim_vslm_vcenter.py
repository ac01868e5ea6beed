# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vslm.vcenter``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "RetrieveVStorageObjSpec": (
        "RetrieveVStorageObjSpec", None, "vim.vslm.vcenter.RetrieveVStorageObjSpec", "6.7", "",
        ("id", "id", "ID", "6.7"),
        ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
    ),
    "VStorageObjectAssociations": (
        "VStorageObjectAssociations", None, "vim.vslm.vcenter.VStorageObjectAssociations", "6.7", "",
        ("id", "id", "ID", "6.7"),
        ("vm_disk_associations", "vmDiskAssociations", "VStorageObjectAssociationsVmDiskAssociations[]?", "6.7"),
        ("fault", "fault", "MethodFault?", "6.7"),
    ),
    "VStorageObjectAssociationsVmDiskAssociations": (
        "VStorageObjectAssociationsVmDiskAssociations", None, "vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations", "6.7", "",
        ("vm_id", "vmId", "string", "6.7"),
        ("disk_key", "diskKey", "int", "6.7"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
