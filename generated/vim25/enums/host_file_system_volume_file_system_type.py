# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostFileSystemVolumeFileSystemType."""

from __future__ import annotations

import vmodl


class HostFileSystemVolumeFileSystemType(vmodl.OpenEnum):
    """Enumerated type ``HostFileSystemVolumeFileSystemType`` (vmodl
    ``vim.host.FileSystemVolume.FileSystemType``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFileSystemVolumeFileSystemType_enum/
    """

    VMFS = "VMFS"
    NFS = "NFS"
    NFS41 = "NFS41"
    CIFS = "CIFS"
    VSAN = "vsan"
    VFFS = "VFFS"
    VVOL = "VVOL"
    PMEM = "PMEM"
    VSAN_D = "vsanD"
    OTHER = "OTHER"
