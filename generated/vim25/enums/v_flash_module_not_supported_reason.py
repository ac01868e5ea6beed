# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VFlashModuleNotSupportedReason."""

from __future__ import annotations

import vmodl


class VFlashModuleNotSupportedReason(vmodl.OpenEnum):
    """Enumerated type ``VFlashModuleNotSupportedReason`` (vmodl
    ``vim.fault.VFlashModuleNotSupported.Reason``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VFlashModuleNotSupportedReason_enum/
    """

    CACHE_MODE_NOT_SUPPORTED = "CacheModeNotSupported"
    CACHE_CONSISTENCY_TYPE_NOT_SUPPORTED = "CacheConsistencyTypeNotSupported"
    CACHE_BLOCK_SIZE_NOT_SUPPORTED = "CacheBlockSizeNotSupported"
    CACHE_RESERVATION_NOT_SUPPORTED = "CacheReservationNotSupported"
    DISK_SIZE_NOT_SUPPORTED = "DiskSizeNotSupported"
