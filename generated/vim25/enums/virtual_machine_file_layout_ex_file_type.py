# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineFileLayoutExFileType."""

from __future__ import annotations

import vmodl


class VirtualMachineFileLayoutExFileType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineFileLayoutExFileType`` (vmodl ``vim.vm.FileLayoutEx.FileType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutExFileType_enum/
    """

    CONFIG = "config"
    EXTENDED_CONFIG = "extendedConfig"
    DISK_DESCRIPTOR = "diskDescriptor"
    DISK_EXTENT = "diskExtent"
    DIGEST_DESCRIPTOR = "digestDescriptor"
    DIGEST_EXTENT = "digestExtent"
    DISK_REPLICATION_STATE = "diskReplicationState"
    LOG = "log"
    STAT = "stat"
    NAMESPACE_DATA = "namespaceData"
    DATA_SETS_DISK_MODE_STORE = "dataSetsDiskModeStore"
    DATA_SETS_VM_MODE_STORE = "dataSetsVmModeStore"
    NVRAM = "nvram"
    SNAPSHOT_DATA = "snapshotData"
    SNAPSHOT_MEMORY = "snapshotMemory"
    SNAPSHOT_LIST = "snapshotList"
    SNAPSHOT_MANIFEST_LIST = "snapshotManifestList"
    SUSPEND = "suspend"
    SUSPEND_MEMORY = "suspendMemory"
    SWAP = "swap"
    UWSWAP = "uwswap"
    CORE = "core"
    SCREENSHOT = "screenshot"
    FT_METADATA = "ftMetadata"
    GUEST_CUSTOMIZATION = "guestCustomization"
