# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineQuickStats."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.managed_entity_status import ManagedEntityStatus
    from vim25.data.virtual_machine_quick_stats_memory_tier_stats import VirtualMachineQuickStatsMemoryTierStats


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineQuickStats(vmodl.DataObject):
    """Data object type ``VirtualMachineQuickStats`` (vmodl ``vim.vm.Summary.QuickStats``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineQuickStats/
    """

    overall_cpu_usage: int | None = attrs.field(
        default=None,
        metadata={"wire": "overallCpuUsage", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``overallCpuUsage``. Since 2.0."""

    overall_cpu_demand: int | None = attrs.field(
        default=None,
        metadata={"wire": "overallCpuDemand", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``overallCpuDemand``. Since 4.0."""

    overall_cpu_readiness: int | None = attrs.field(
        default=None,
        metadata={"wire": "overallCpuReadiness", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``overallCpuReadiness``. Since 7.0.0.0."""

    guest_memory_usage: int | None = attrs.field(
        default=None,
        metadata={"wire": "guestMemoryUsage", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``guestMemoryUsage``. Since 2.0."""

    host_memory_usage: int | None = attrs.field(
        default=None,
        metadata={"wire": "hostMemoryUsage", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``hostMemoryUsage``. Since 2.0."""

    guest_heartbeat_status: ManagedEntityStatus = attrs.field(
        metadata={"wire": "guestHeartbeatStatus", "type": "ManagedEntityStatus", "since": "2.0", "secret": False},
    )
    """Wire name ``guestHeartbeatStatus``. Since 2.0."""

    distributed_cpu_entitlement: int | None = attrs.field(
        default=None,
        metadata={"wire": "distributedCpuEntitlement", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``distributedCpuEntitlement``. Since 2.0."""

    distributed_memory_entitlement: int | None = attrs.field(
        default=None,
        metadata={"wire": "distributedMemoryEntitlement", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``distributedMemoryEntitlement``. Since 2.0."""

    static_cpu_entitlement: int | None = attrs.field(
        default=None,
        metadata={"wire": "staticCpuEntitlement", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``staticCpuEntitlement``. Since 4.0."""

    static_memory_entitlement: int | None = attrs.field(
        default=None,
        metadata={"wire": "staticMemoryEntitlement", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``staticMemoryEntitlement``. Since 4.0."""

    granted_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "grantedMemory", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``grantedMemory``. Since 7.0.0.0."""

    private_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "privateMemory", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``privateMemory``. Since 4.0."""

    shared_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "sharedMemory", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``sharedMemory``. Since 4.0."""

    swapped_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "swappedMemory", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``swappedMemory``. Since 4.0."""

    ballooned_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "balloonedMemory", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``balloonedMemory``. Since 4.0."""

    consumed_overhead_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "consumedOverheadMemory", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``consumedOverheadMemory``. Since 4.0."""

    ft_log_bandwidth: int | None = attrs.field(
        default=None,
        metadata={"wire": "ftLogBandwidth", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``ftLogBandwidth``. Since 4.0."""

    ft_secondary_latency: int | None = attrs.field(
        default=None,
        metadata={"wire": "ftSecondaryLatency", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``ftSecondaryLatency``. Since 4.0."""

    ft_latency_status: ManagedEntityStatus | None = attrs.field(
        default=None,
        metadata={"wire": "ftLatencyStatus", "type": "ManagedEntityStatus", "since": "4.0", "secret": False},
    )
    """Wire name ``ftLatencyStatus``. Since 4.0."""

    compressed_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "compressedMemory", "type": "long", "since": "4.1", "secret": False},
    )
    """Wire name ``compressedMemory``. Since 4.1."""

    uptime_seconds: int | None = attrs.field(
        default=None,
        metadata={"wire": "uptimeSeconds", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``uptimeSeconds``. Since 4.1."""

    ssd_swapped_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "ssdSwappedMemory", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``ssdSwappedMemory``. Since 5.0."""

    active_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "activeMemory", "type": "int", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``activeMemory``. Since 7.0.3.0."""

    memory_tier_stats: list[VirtualMachineQuickStatsMemoryTierStats] | None = attrs.field(
        default=None,
        metadata={"wire": "memoryTierStats", "type": "VirtualMachineQuickStatsMemoryTierStats[]", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``memoryTierStats``. Since 7.0.3.0."""
