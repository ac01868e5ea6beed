# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanPolicyCost."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanPolicyCost(vmodl.DataObject):
    """Data object type ``VsanPolicyCost`` (vmodl ``vim.host.VsanInternalSystem.PolicyCost``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanPolicyCost/
    """

    change_data_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "changeDataSize", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``changeDataSize``. Since 5.5."""

    current_data_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "currentDataSize", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``currentDataSize``. Since 5.5."""

    temp_data_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "tempDataSize", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``tempDataSize``. Since 5.5."""

    copy_data_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "copyDataSize", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``copyDataSize``. Since 5.5."""

    change_flash_read_cache_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "changeFlashReadCacheSize", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``changeFlashReadCacheSize``. Since 5.5."""

    current_flash_read_cache_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "currentFlashReadCacheSize", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``currentFlashReadCacheSize``. Since 5.5."""

    current_disk_space_to_address_space_ratio: float | None = attrs.field(
        default=None,
        metadata={"wire": "currentDiskSpaceToAddressSpaceRatio", "type": "float", "since": "6.0", "secret": False},
    )
    """Wire name ``currentDiskSpaceToAddressSpaceRatio``. Since 6.0."""

    disk_space_to_address_space_ratio: float | None = attrs.field(
        default=None,
        metadata={"wire": "diskSpaceToAddressSpaceRatio", "type": "float", "since": "5.5", "secret": False},
    )
    """Wire name ``diskSpaceToAddressSpaceRatio``. Since 5.5."""
