# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vslm``."""

import vmodl

class BaseConfigInfoDiskFileBackingInfoProvisioningType(vmodl.OpenEnum):
    """``vim.vslm.BaseConfigInfo.DiskFileBackingInfo.ProvisioningType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoDiskFileBackingInfoProvisioningType_enum/
    """
    THIN = "thin"
    EAGER_ZEROED_THICK = "eagerZeroedThick"
    LAZY_ZEROED_THICK = "lazyZeroedThick"

class VStorageObjectConsumptionType(vmodl.OpenEnum):
    """``vim.vslm.VStorageObject.ConsumptionType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectConsumptionType_enum/
    """
    DISK = "disk"

class VslmDiskInfoFlag(vmodl.OpenEnum):
    """``vim.vslm.DiskInfoFlag``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/vslmDiskInfoFlag_enum/
    """
    ID = "id"
    DESCRIPTOR_VERSION = "descriptorVersion"
    BACKING_OBJECT_ID = "backingObjectId"
    PATH = "path"
    PARENT_PATH = "parentPath"
    NAME = "name"
    DEVICE_NAME = "deviceName"
    CAPACITY = "capacity"
    ALLOCATED = "allocated"
    TYPE = "type"
    CONSUMERS = "consumers"
    TENTATIVE_STATE = "tentativeState"
    CREATE_TIME = "createTime"
    IO_FILTER = "ioFilter"
    CONTROL_FLAGS = "controlFlags"
    KEEP_AFTER_VM_DELETE = "keepAfterVmDelete"
    RELOCATION_DISABLED = "relocationDisabled"
    KEY_ID = "keyId"
    KEY_PROVIDER_ID = "keyProviderId"
    NATIVE_SNAPSHOT_SUPPORTED = "nativeSnapshotSupported"
    CBT_ENABLED = "cbtEnabled"

class VslmVStorageObjectControlFlag(vmodl.OpenEnum):
    """``vim.vslm.VStorageObjectControlFlag``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/vslmVStorageObjectControlFlag_enum/
    """
    KEEP_AFTER_DELETE_VM = "keepAfterDeleteVm"
    DISABLE_RELOCATION = "disableRelocation"
    ENABLE_CHANGED_BLOCK_TRACKING = "enableChangedBlockTracking"
