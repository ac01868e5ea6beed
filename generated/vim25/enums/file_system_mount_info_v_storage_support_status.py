# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type FileSystemMountInfoVStorageSupportStatus."""

from __future__ import annotations

import vmodl


class FileSystemMountInfoVStorageSupportStatus(vmodl.OpenEnum):
    """Enumerated type ``FileSystemMountInfoVStorageSupportStatus`` (vmodl
    ``vim.host.FileSystemMountInfo.VStorageSupportStatus``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/FileSystemMountInfoVStorageSupportStatus_enum/
    """

    V_STORAGE_SUPPORTED = "vStorageSupported"
    V_STORAGE_UNSUPPORTED = "vStorageUnsupported"
    V_STORAGE_UNKNOWN = "vStorageUnknown"
