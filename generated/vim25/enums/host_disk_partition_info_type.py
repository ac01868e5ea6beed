# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostDiskPartitionInfoType."""

from __future__ import annotations

import vmodl


class HostDiskPartitionInfoType(vmodl.OpenEnum):
    """Enumerated type ``HostDiskPartitionInfoType`` (vmodl ``vim.host.DiskPartitionInfo.Type``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionInfoType_enum/
    """

    NONE = "none"
    VMFS = "vmfs"
    LINUX_NATIVE = "linuxNative"
    LINUX_SWAP = "linuxSwap"
    EXTENDED = "extended"
    NTFS = "ntfs"
    VMK_DIAGNOSTIC = "vmkDiagnostic"
    VFFS = "vffs"
