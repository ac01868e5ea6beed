# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDiskDeltaDiskFormatVariant."""

from __future__ import annotations

import vmodl


class VirtualDiskDeltaDiskFormatVariant(vmodl.OpenEnum):
    """Enumerated type ``VirtualDiskDeltaDiskFormatVariant`` (vmodl
    ``vim.vm.device.VirtualDisk.DeltaDiskFormatVariant``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskDeltaDiskFormatVariant_enum/
    """

    VMFS_SPARSE_VARIANT = "vmfsSparseVariant"
    VSAN_SPARSE_VARIANT = "vsanSparseVariant"
