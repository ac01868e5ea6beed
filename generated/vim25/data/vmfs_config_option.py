# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmfsConfigOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.long_option import LongOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmfsConfigOption(vmodl.DataObject):
    """Data object type ``VmfsConfigOption`` (vmodl ``vim.host.VmfsVolume.ConfigOption``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmfsConfigOption/
    """

    block_size_option: int = attrs.field(
        metadata={"wire": "blockSizeOption", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``blockSizeOption``. Since 6.5."""

    unmap_granularity_option: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "unmapGranularityOption", "type": "int[]", "since": "6.5", "secret": False},
    )
    """Wire name ``unmapGranularityOption``. Since 6.5."""

    unmap_bandwidth_fixed_value: LongOption | None = attrs.field(
        default=None,
        metadata={"wire": "unmapBandwidthFixedValue", "type": "LongOption", "since": "6.7", "secret": False},
    )
    """Wire name ``unmapBandwidthFixedValue``. Since 6.7."""

    unmap_bandwidth_dynamic_min: LongOption | None = attrs.field(
        default=None,
        metadata={"wire": "unmapBandwidthDynamicMin", "type": "LongOption", "since": "6.7", "secret": False},
    )
    """Wire name ``unmapBandwidthDynamicMin``. Since 6.7."""

    unmap_bandwidth_dynamic_max: LongOption | None = attrs.field(
        default=None,
        metadata={"wire": "unmapBandwidthDynamicMax", "type": "LongOption", "since": "6.7", "secret": False},
    )
    """Wire name ``unmapBandwidthDynamicMax``. Since 6.7."""

    unmap_bandwidth_increment: int | None = attrs.field(
        default=None,
        metadata={"wire": "unmapBandwidthIncrement", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``unmapBandwidthIncrement``. Since 6.7."""

    unmap_bandwidth_ultra_low: int | None = attrs.field(
        default=None,
        metadata={"wire": "unmapBandwidthUltraLow", "type": "long", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``unmapBandwidthUltraLow``. Since 8.0.0.1."""
