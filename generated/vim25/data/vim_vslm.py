# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vslm``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "BaseConfigInfo": (
        "BaseConfigInfo", None, "vim.vslm.BaseConfigInfo", "6.5", "",
        ("id", "id", "ID", "6.5"),
        ("name", "name", "string", "6.5"),
        ("create_time", "createTime", "dateTime", "6.5"),
        ("keep_after_delete_vm", "keepAfterDeleteVm", "boolean?", "6.7"),
        ("relocation_disabled", "relocationDisabled", "boolean?", "6.7"),
        ("native_snapshot_supported", "nativeSnapshotSupported", "boolean?", "6.7"),
        ("changed_block_tracking_enabled", "changedBlockTrackingEnabled", "boolean?", "6.7"),
        ("backing", "backing", "BaseConfigInfoBackingInfo", "6.5"),
        ("metadata", "metadata", "KeyValue[]?", "7.0.2.0"),
        ("vclock", "vclock", "vslmVClockInfo?", "7.0.2.0"),
        ("iofilter", "iofilter", "string[]?", "6.7"),
    ),
    "BaseConfigInfoBackingInfo": (
        "BaseConfigInfoBackingInfo", None, "vim.vslm.BaseConfigInfo.BackingInfo", "6.5", "",
        ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
    ),
    "BaseConfigInfoDiskFileBackingInfo": (
        "BaseConfigInfoDiskFileBackingInfo", "BaseConfigInfoFileBackingInfo", "vim.vslm.BaseConfigInfo.DiskFileBackingInfo", "6.5", "",
        ("provisioning_type", "provisioningType", "string", "6.5"),
    ),
    "BaseConfigInfoFileBackingInfo": (
        "BaseConfigInfoFileBackingInfo", "BaseConfigInfoBackingInfo", "vim.vslm.BaseConfigInfo.FileBackingInfo", "6.5", "",
        ("file_path", "filePath", "string", "6.5"),
        ("backing_object_id", "backingObjectId", "string?", "6.5"),
        ("parent", "parent", "BaseConfigInfoFileBackingInfo?", "6.5"),
        ("delta_size_in_mb", "deltaSizeInMB", "long?", "6.5"),
        ("key_id", "keyId", "CryptoKeyId?", "7.0.0.0"),
    ),
    "BaseConfigInfoRawDiskMappingBackingInfo": (
        "BaseConfigInfoRawDiskMappingBackingInfo", "BaseConfigInfoFileBackingInfo", "vim.vslm.BaseConfigInfo.RawDiskMappingBackingInfo", "6.5", "",
        ("lun_uuid", "lunUuid", "string", "6.5"),
        ("compatibility_mode", "compatibilityMode", "string", "6.5"),
    ),
    "DiskCryptoSpec": (
        "DiskCryptoSpec", None, "vim.vslm.DiskCryptoSpec", "7.0.0.0", "",
        ("parent", "parent", "DiskCryptoSpec?", "7.0.0.0"),
        ("crypto", "crypto", "CryptoSpec", "7.0.0.0"),
    ),
    "ID": (
        "ID", None, "vim.vslm.ID", "6.5", "",
        ("id", "id", "string", "6.5"),
    ),
    "VStorageObject": (
        "VStorageObject", None, "vim.vslm.VStorageObject", "6.5", "",
        ("config", "config", "VStorageObjectConfigInfo", "6.5"),
    ),
    "VStorageObjectConfigInfo": (
        "VStorageObjectConfigInfo", "BaseConfigInfo", "vim.vslm.VStorageObject.ConfigInfo", "6.5", "",
        ("descriptor_version", "descriptorVersion", "int?", "8.0.1.0"),
        ("capacity_in_mb", "capacityInMB", "long", "6.5"),
        ("consumption_type", "consumptionType", "string[]?", "6.5"),
        ("consumer_id", "consumerId", "ID[]?", "6.5"),
    ),
    "VStorageObjectSnapshot": (
        "VStorageObjectSnapshot", None, "vim.vslm.VStorageObjectSnapshot", "8.0.2.0", "",
        ("id", "id", "ID", "8.0.2.0"),
        ("vclock", "vclock", "vslmVClockInfo", "8.0.2.0"),
    ),
    "VStorageObjectSnapshotDetails": (
        "VStorageObjectSnapshotDetails", None, "vim.vslm.VStorageObjectSnapshotDetails", "6.7", "",
        ("path", "path", "string?", "6.7"),
        ("changed_block_tracking_id", "changedBlockTrackingId", "string?", "6.7"),
    ),
    "VStorageObjectSnapshotInfo": (
        "VStorageObjectSnapshotInfo", None, "vim.vslm.VStorageObjectSnapshotInfo", "6.7", "",
        ("snapshots", "snapshots", "VStorageObjectSnapshotInfoVStorageObjectSnapshot[]?", "6.7"),
    ),
    "VStorageObjectSnapshotInfoVStorageObjectSnapshot": (
        "VStorageObjectSnapshotInfoVStorageObjectSnapshot", None, "vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot", "6.7", "",
        ("id", "id", "ID?", "6.7"),
        ("backing_object_id", "backingObjectId", "string?", "6.7"),
        ("create_time", "createTime", "dateTime", "6.7"),
        ("description", "description", "string", "6.7"),
    ),
    "VStorageObjectStateInfo": (
        "VStorageObjectStateInfo", None, "vim.vslm.StateInfo", "6.5", "",
        ("tentative", "tentative", "boolean?", "6.5"),
    ),
    "VslmCloneSpec": (
        "VslmCloneSpec", "VslmMigrateSpec", "vim.vslm.CloneSpec", "6.5", "",
        ("name", "name", "string", "6.5"),
        ("keep_after_delete_vm", "keepAfterDeleteVm", "boolean?", "6.7"),
        ("metadata", "metadata", "KeyValue[]?", "6.7.2"),
    ),
    "VslmCreateSpec": (
        "VslmCreateSpec", None, "vim.vslm.CreateSpec", "6.5", "",
        ("name", "name", "string", "6.5"),
        ("keep_after_delete_vm", "keepAfterDeleteVm", "boolean?", "6.7"),
        ("backing_spec", "backingSpec", "VslmCreateSpecBackingSpec", "6.5"),
        ("capacity_in_mb", "capacityInMB", "long", "6.5"),
        ("profile", "profile", "VirtualMachineProfileSpec[]?", "6.7"),
        ("crypto", "crypto", "CryptoSpec?", "7.0.0.0"),
        ("metadata", "metadata", "KeyValue[]?", "6.7.2"),
    ),
    "VslmCreateSpecBackingSpec": (
        "VslmCreateSpecBackingSpec", None, "vim.vslm.CreateSpec.BackingSpec", "6.5", "",
        ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
        ("path", "path", "string?", "6.7"),
    ),
    "VslmCreateSpecDiskFileBackingSpec": (
        "VslmCreateSpecDiskFileBackingSpec", "VslmCreateSpecBackingSpec", "vim.vslm.CreateSpec.DiskFileBackingSpec", "6.5", "",
        ("provisioning_type", "provisioningType", "string?", "6.5"),
    ),
    "VslmCreateSpecRawDiskMappingBackingSpec": (
        "VslmCreateSpecRawDiskMappingBackingSpec", "VslmCreateSpecBackingSpec", "vim.vslm.CreateSpec.RawDiskMappingBackingSpec", "6.5", "",
        ("lun_uuid", "lunUuid", "string", "6.5"),
        ("compatibility_mode", "compatibilityMode", "string", "6.5"),
    ),
    "VslmInfrastructureObjectPolicy": (
        "vslmInfrastructureObjectPolicy", None, "vim.vslm.InfrastructureObjectPolicy", "6.7", "",
        ("name", "name", "string", "6.7"),
        ("backing_object_id", "backingObjectId", "string", "6.7"),
        ("profile_id", "profileId", "string", "6.7"),
        ("error", "error", "MethodFault?", "6.7"),
    ),
    "VslmInfrastructureObjectPolicySpec": (
        "vslmInfrastructureObjectPolicySpec", None, "vim.vslm.InfrastructureObjectPolicySpec", "6.7", "",
        ("datastore", "datastore", "ManagedObjectReference", "6.7", False, "Datastore"),
        ("profile", "profile", "VirtualMachineProfileSpec[]?", "6.7"),
    ),
    "VslmMigrateSpec": (
        "VslmMigrateSpec", None, "vim.vslm.MigrateSpec", "6.5", "",
        ("backing_spec", "backingSpec", "VslmCreateSpecBackingSpec", "6.5"),
        ("profile", "profile", "VirtualMachineProfileSpec[]?", "6.7"),
        ("consolidate", "consolidate", "boolean?", "6.5"),
        ("disks_crypto", "disksCrypto", "DiskCryptoSpec?", "7.0.0.0"),
    ),
    "VslmRelocateSpec": (
        "VslmRelocateSpec", "VslmMigrateSpec", "vim.vslm.RelocateSpec", "6.5", "",
    ),
    "VslmTagEntry": (
        "VslmTagEntry", None, "vim.vslm.TagEntry", "6.5", "",
        ("tag_name", "tagName", "string", "6.5"),
        ("parent_category_name", "parentCategoryName", "string", "6.5"),
    ),
    "VslmVClockInfo": (
        "vslmVClockInfo", None, "vim.vslm.VClockInfo", "6.7.2", "",
        ("v_clock_time", "vClockTime", "long", "6.7.2"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
