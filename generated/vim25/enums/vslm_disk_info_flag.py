# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VslmDiskInfoFlag."""

from __future__ import annotations

import vmodl


class VslmDiskInfoFlag(vmodl.OpenEnum):
    """Enumerated type ``vslmDiskInfoFlag`` (vmodl ``vim.vslm.DiskInfoFlag``).

    Since 8.0.0.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/vslmDiskInfoFlag_enum/
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
