# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDiskVFlashCacheConfigInfoCacheConsistencyType."""

from __future__ import annotations

import vmodl


class VirtualDiskVFlashCacheConfigInfoCacheConsistencyType(vmodl.OpenEnum):
    """Enumerated type ``VirtualDiskVFlashCacheConfigInfoCacheConsistencyType`` (vmodl
    ``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheConsistencyType``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskVFlashCacheConfigInfoCacheConsistencyType_enum/
    """

    STRONG = "strong"
    WEAK = "weak"
