# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterResourceUsageSummary."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterResourceUsageSummary(vmodl.DataObject):
    """Data object type ``ClusterResourceUsageSummary`` (vmodl ``vim.cluster.ResourceUsageSummary``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterResourceUsageSummary/
    """

    cpu_used_m_hz: int = attrs.field(
        metadata={"wire": "cpuUsedMHz", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``cpuUsedMHz``. Since 6.0."""

    cpu_capacity_m_hz: int = attrs.field(
        metadata={"wire": "cpuCapacityMHz", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``cpuCapacityMHz``. Since 6.0."""

    mem_used_mb: int = attrs.field(
        metadata={"wire": "memUsedMB", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``memUsedMB``. Since 6.0."""

    mem_capacity_mb: int = attrs.field(
        metadata={"wire": "memCapacityMB", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``memCapacityMB``. Since 6.0."""

    p_mem_available_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "pMemAvailableMB", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``pMemAvailableMB``. Since 6.7."""

    p_mem_capacity_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "pMemCapacityMB", "type": "long", "since": "6.7", "secret": False},
    )
    """Wire name ``pMemCapacityMB``. Since 6.7."""

    storage_used_mb: int = attrs.field(
        metadata={"wire": "storageUsedMB", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``storageUsedMB``. Since 6.0."""

    storage_capacity_mb: int = attrs.field(
        metadata={"wire": "storageCapacityMB", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``storageCapacityMB``. Since 6.0."""
