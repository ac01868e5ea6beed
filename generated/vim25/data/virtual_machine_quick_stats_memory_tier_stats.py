# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineQuickStatsMemoryTierStats."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineQuickStatsMemoryTierStats(vmodl.DataObject):
    """Data object type ``VirtualMachineQuickStatsMemoryTierStats`` (vmodl
    ``vim.vm.Summary.QuickStats.MemoryTierStats``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineQuickStatsMemoryTierStats/
    """

    memory_tier_type: str = attrs.field(
        metadata={"wire": "memoryTierType", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``memoryTierType``. Since 7.0.3.0."""

    read_bandwidth: int = attrs.field(
        metadata={"wire": "readBandwidth", "type": "long", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``readBandwidth``. Since 7.0.3.0."""
