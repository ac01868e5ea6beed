# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_option import VirtualDeviceOption

if TYPE_CHECKING:
    from vim25.data.long_option import LongOption
    from vim25.data.storage_io_allocation_option import StorageIOAllocationOption
    from vim25.data.virtual_disk_option_v_flash_cache_config_option import VirtualDiskOptionVFlashCacheConfigOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskOption(VirtualDeviceOption):
    """Data object type ``VirtualDiskOption`` (vmodl ``vim.vm.device.VirtualDiskOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskOption/
    """

    capacity_in_kb: LongOption = attrs.field(
        metadata={"wire": "capacityInKB", "type": "LongOption", "since": "2.0", "secret": False},
    )
    """Wire name ``capacityInKB``. Since 2.0."""

    io_allocation_option: StorageIOAllocationOption = attrs.field(
        metadata={"wire": "ioAllocationOption", "type": "StorageIOAllocationOption", "since": "4.1", "secret": False},
    )
    """Wire name ``ioAllocationOption``. Since 4.1."""

    v_flash_cache_config_option: VirtualDiskOptionVFlashCacheConfigOption | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashCacheConfigOption", "type": "VirtualDiskOptionVFlashCacheConfigOption", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashCacheConfigOption``. Since 5.5."""
