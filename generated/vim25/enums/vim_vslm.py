# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vslm``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "BaseConfigInfoDiskFileBackingInfoProvisioningType": (
        "BaseConfigInfoDiskFileBackingInfoProvisioningType", "vim.vslm.BaseConfigInfo.DiskFileBackingInfo.ProvisioningType", "6.5", "",
        ("THIN", "thin"),
        ("EAGER_ZEROED_THICK", "eagerZeroedThick"),
        ("LAZY_ZEROED_THICK", "lazyZeroedThick"),
    ),
    "VStorageObjectConsumptionType": (
        "VStorageObjectConsumptionType", "vim.vslm.VStorageObject.ConsumptionType", "6.5", "",
        ("DISK", "disk"),
    ),
    "VslmDiskInfoFlag": (
        "vslmDiskInfoFlag", "vim.vslm.DiskInfoFlag", "8.0.0.1", "",
        ("ID", "id"),
        ("DESCRIPTOR_VERSION", "descriptorVersion"),
        ("BACKING_OBJECT_ID", "backingObjectId"),
        ("PATH", "path"),
        ("PARENT_PATH", "parentPath"),
        ("NAME", "name"),
        ("DEVICE_NAME", "deviceName"),
        ("CAPACITY", "capacity"),
        ("ALLOCATED", "allocated"),
        ("TYPE", "type"),
        ("CONSUMERS", "consumers"),
        ("TENTATIVE_STATE", "tentativeState"),
        ("CREATE_TIME", "createTime"),
        ("IO_FILTER", "ioFilter"),
        ("CONTROL_FLAGS", "controlFlags"),
        ("KEEP_AFTER_VM_DELETE", "keepAfterVmDelete"),
        ("RELOCATION_DISABLED", "relocationDisabled"),
        ("KEY_ID", "keyId"),
        ("KEY_PROVIDER_ID", "keyProviderId"),
        ("NATIVE_SNAPSHOT_SUPPORTED", "nativeSnapshotSupported"),
        ("CBT_ENABLED", "cbtEnabled"),
    ),
    "VslmVStorageObjectControlFlag": (
        "vslmVStorageObjectControlFlag", "vim.vslm.VStorageObjectControlFlag", "6.7", "",
        ("KEEP_AFTER_DELETE_VM", "keepAfterDeleteVm"),
        ("DISABLE_RELOCATION", "disableRelocation"),
        ("ENABLE_CHANGED_BLOCK_TRACKING", "enableChangedBlockTracking"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
