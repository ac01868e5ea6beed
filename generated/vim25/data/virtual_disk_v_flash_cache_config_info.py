# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskVFlashCacheConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskVFlashCacheConfigInfo(vmodl.DataObject):
    """Data object type ``VirtualDiskVFlashCacheConfigInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskVFlashCacheConfigInfo/
    """

    v_flash_module: str | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashModule", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashModule``. Since 5.5."""

    reservation_in_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "reservationInMB", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``reservationInMB``. Since 5.5."""

    cache_consistency_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "cacheConsistencyType", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``cacheConsistencyType``. Since 5.5."""

    cache_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "cacheMode", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``cacheMode``. Since 5.5."""

    block_size_in_kb: int | None = attrs.field(
        default=None,
        metadata={"wire": "blockSizeInKB", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``blockSizeInKB``. Since 5.5."""
