# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDisk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device import VirtualDevice

if TYPE_CHECKING:
    from vim25.data.id import ID
    from vim25.data.shares_info import SharesInfo
    from vim25.data.storage_io_allocation_info import StorageIOAllocationInfo
    from vim25.data.virtual_disk_v_flash_cache_config_info import VirtualDiskVFlashCacheConfigInfo
    from vim25.data.virtual_machine_base_independent_filter_spec import VirtualMachineBaseIndependentFilterSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDisk(VirtualDevice):
    """Data object type ``VirtualDisk`` (vmodl ``vim.vm.device.VirtualDisk``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDisk/
    """

    capacity_in_kb: int = attrs.field(
        metadata={"wire": "capacityInKB", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``capacityInKB``. Since 2.0."""

    capacity_in_bytes: int | None = attrs.field(
        default=None,
        metadata={"wire": "capacityInBytes", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``capacityInBytes``. Since 5.5."""

    shares: SharesInfo | None = attrs.field(
        default=None,
        metadata={"wire": "shares", "type": "SharesInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``shares``. Since 2.0."""

    storage_io_allocation: StorageIOAllocationInfo | None = attrs.field(
        default=None,
        metadata={"wire": "storageIOAllocation", "type": "StorageIOAllocationInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``storageIOAllocation``. Since 4.1."""

    disk_object_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "diskObjectId", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``diskObjectId``. Since 5.5."""

    v_flash_cache_config_info: VirtualDiskVFlashCacheConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashCacheConfigInfo", "type": "VirtualDiskVFlashCacheConfigInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashCacheConfigInfo``. Since 5.5."""

    iofilter: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "iofilter", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``iofilter``. Since 6.0."""

    v_disk_id: ID | None = attrs.field(
        default=None,
        metadata={"wire": "vDiskId", "type": "ID", "since": "6.5", "secret": False},
    )
    """Wire name ``vDiskId``. Since 6.5."""

    v_disk_version: int | None = attrs.field(
        default=None,
        metadata={"wire": "vDiskVersion", "type": "int", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``vDiskVersion``. Since 8.0.1.0."""

    native_unmanaged_linked_clone: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nativeUnmanagedLinkedClone", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``nativeUnmanagedLinkedClone``. Since 6.7."""

    independent_filters: list[VirtualMachineBaseIndependentFilterSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "independentFilters", "type": "VirtualMachineBaseIndependentFilterSpec[]", "since": "7.0.2.1", "secret": False},
    )
    """Wire name ``independentFilters``. Since 7.0.2.1."""

    guest_read_only: bool | None = attrs.field(
        default=None,
        metadata={"wire": "guestReadOnly", "type": "boolean", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``guestReadOnly``. Since 8.0.2.0."""
