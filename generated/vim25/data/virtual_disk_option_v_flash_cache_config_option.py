# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskOptionVFlashCacheConfigOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.choice_option import ChoiceOption
    from vim25.data.long_option import LongOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskOptionVFlashCacheConfigOption(vmodl.DataObject):
    """Data object type ``VirtualDiskOptionVFlashCacheConfigOption`` (vmodl
    ``vim.vm.device.VirtualDiskOption.VFlashCacheConfigOption``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskOptionVFlashCacheConfigOption/
    """

    cache_consistency_type: ChoiceOption = attrs.field(
        metadata={"wire": "cacheConsistencyType", "type": "ChoiceOption", "since": "5.5", "secret": False},
    )
    """Wire name ``cacheConsistencyType``. Since 5.5."""

    cache_mode: ChoiceOption = attrs.field(
        metadata={"wire": "cacheMode", "type": "ChoiceOption", "since": "5.5", "secret": False},
    )
    """Wire name ``cacheMode``. Since 5.5."""

    reservation_in_mb: LongOption = attrs.field(
        metadata={"wire": "reservationInMB", "type": "LongOption", "since": "5.5", "secret": False},
    )
    """Wire name ``reservationInMB``. Since 5.5."""

    block_size_in_kb: LongOption = attrs.field(
        metadata={"wire": "blockSizeInKB", "type": "LongOption", "since": "5.5", "secret": False},
    )
    """Wire name ``blockSizeInKB``. Since 5.5."""
