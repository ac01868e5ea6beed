# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.choice_option import ChoiceOption
    from vim25.data.long_option import LongOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption(vmodl.DataObject):
    """Data object type ``HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption`` (vmodl
    ``vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption/
    """

    v_flash_module: str = attrs.field(
        metadata={"wire": "vFlashModule", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashModule``. Since 5.5."""

    v_flash_module_version: str = attrs.field(
        metadata={"wire": "vFlashModuleVersion", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashModuleVersion``. Since 5.5."""

    min_supported_module_version: str = attrs.field(
        metadata={"wire": "minSupportedModuleVersion", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``minSupportedModuleVersion``. Since 5.5."""

    cache_consistency_type: ChoiceOption = attrs.field(
        metadata={"wire": "cacheConsistencyType", "type": "ChoiceOption", "since": "5.5", "secret": False},
    )
    """Wire name ``cacheConsistencyType``. Since 5.5."""

    cache_mode: ChoiceOption = attrs.field(
        metadata={"wire": "cacheMode", "type": "ChoiceOption", "since": "5.5", "secret": False},
    )
    """Wire name ``cacheMode``. Since 5.5."""

    block_size_in_kb_option: LongOption = attrs.field(
        metadata={"wire": "blockSizeInKBOption", "type": "LongOption", "since": "5.5", "secret": False},
    )
    """Wire name ``blockSizeInKBOption``. Since 5.5."""

    reservation_in_mb_option: LongOption = attrs.field(
        metadata={"wire": "reservationInMBOption", "type": "LongOption", "since": "5.5", "secret": False},
    )
    """Wire name ``reservationInMBOption``. Since 5.5."""

    max_disk_size_in_kb: int = attrs.field(
        metadata={"wire": "maxDiskSizeInKB", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``maxDiskSizeInKB``. Since 5.5."""
