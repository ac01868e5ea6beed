# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDiskVFlashCacheConfigInfoCacheMode."""

from __future__ import annotations

import vmodl


class VirtualDiskVFlashCacheConfigInfoCacheMode(vmodl.OpenEnum):
    """Enumerated type ``VirtualDiskVFlashCacheConfigInfoCacheMode`` (vmodl
    ``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheMode``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskVFlashCacheConfigInfoCacheMode_enum/
    """

    WRITE_THRU = "write_thru"
    WRITE_BACK = "write_back"
