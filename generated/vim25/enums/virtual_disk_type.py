# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDiskType."""

from __future__ import annotations

import vmodl


class VirtualDiskType(vmodl.OpenEnum):
    """Enumerated type ``VirtualDiskType`` (vmodl ``vim.VirtualDiskManager.VirtualDiskType``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskType_enum/
    """

    PREALLOCATED = "preallocated"
    THIN = "thin"
    SE_SPARSE = "seSparse"
    RDM = "rdm"
    RDMP = "rdmp"
    RAW = "raw"
    DELTA = "delta"
    SPARSE2_GB = "sparse2Gb"
    THICK2_GB = "thick2Gb"
    EAGER_ZEROED_THICK = "eagerZeroedThick"
    SPARSE_MONOLITHIC = "sparseMonolithic"
    FLAT_MONOLITHIC = "flatMonolithic"
    THICK = "thick"
