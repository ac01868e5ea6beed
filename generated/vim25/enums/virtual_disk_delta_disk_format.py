# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDiskDeltaDiskFormat."""

from __future__ import annotations

import vmodl


class VirtualDiskDeltaDiskFormat(vmodl.OpenEnum):
    """Enumerated type ``VirtualDiskDeltaDiskFormat`` (vmodl
    ``vim.vm.device.VirtualDisk.DeltaDiskFormat``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskDeltaDiskFormat_enum/
    """

    REDO_LOG_FORMAT = "redoLogFormat"
    NATIVE_FORMAT = "nativeFormat"
    SE_SPARSE_FORMAT = "seSparseFormat"
