# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ResourcePoolQuickStats."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResourcePoolQuickStats(vmodl.DataObject):
    """Data object type ``ResourcePoolQuickStats`` (vmodl ``vim.ResourcePool.Summary.QuickStats``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolQuickStats/
    """

    overall_cpu_usage: int | None = attrs.field(
        default=None,
        metadata={"wire": "overallCpuUsage", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``overallCpuUsage``. Since 4.0."""

    overall_cpu_demand: int | None = attrs.field(
        default=None,
        metadata={"wire": "overallCpuDemand", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``overallCpuDemand``. Since 4.0."""

    guest_memory_usage: int | None = attrs.field(
        default=None,
        metadata={"wire": "guestMemoryUsage", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``guestMemoryUsage``. Since 4.0."""

    host_memory_usage: int | None = attrs.field(
        default=None,
        metadata={"wire": "hostMemoryUsage", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``hostMemoryUsage``. Since 4.0."""

    distributed_cpu_entitlement: int | None = attrs.field(
        default=None,
        metadata={"wire": "distributedCpuEntitlement", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``distributedCpuEntitlement``. Since 4.0."""

    distributed_memory_entitlement: int | None = attrs.field(
        default=None,
        metadata={"wire": "distributedMemoryEntitlement", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``distributedMemoryEntitlement``. Since 4.0."""

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

    private_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "privateMemory", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``privateMemory``. Since 4.0."""

    shared_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "sharedMemory", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``sharedMemory``. Since 4.0."""

    swapped_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "swappedMemory", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``swappedMemory``. Since 4.0."""

    ballooned_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "balloonedMemory", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``balloonedMemory``. Since 4.0."""

    overhead_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "overheadMemory", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``overheadMemory``. Since 4.0."""

    consumed_overhead_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "consumedOverheadMemory", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``consumedOverheadMemory``. Since 4.0."""

    compressed_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "compressedMemory", "type": "long", "since": "4.1", "secret": False},
    )
    """Wire name ``compressedMemory``. Since 4.1."""
