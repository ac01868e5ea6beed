# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterUsageSummary."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterUsageSummary(vmodl.DataObject):
    """Data object type ``ClusterUsageSummary`` (vmodl ``vim.cluster.UsageSummary``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterUsageSummary/
    """

    total_cpu_capacity_mhz: int = attrs.field(
        metadata={"wire": "totalCpuCapacityMhz", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``totalCpuCapacityMhz``. Since 6.0."""

    total_mem_capacity_mb: int = attrs.field(
        metadata={"wire": "totalMemCapacityMB", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``totalMemCapacityMB``. Since 6.0."""

    cpu_reservation_mhz: int = attrs.field(
        metadata={"wire": "cpuReservationMhz", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``cpuReservationMhz``. Since 6.0."""

    mem_reservation_mb: int = attrs.field(
        metadata={"wire": "memReservationMB", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``memReservationMB``. Since 6.0."""

    powered_off_cpu_reservation_mhz: int | None = attrs.field(
        default=None,
        metadata={"wire": "poweredOffCpuReservationMhz", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``poweredOffCpuReservationMhz``. Since 6.0."""

    powered_off_mem_reservation_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "poweredOffMemReservationMB", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``poweredOffMemReservationMB``. Since 6.0."""

    cpu_demand_mhz: int = attrs.field(
        metadata={"wire": "cpuDemandMhz", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``cpuDemandMhz``. Since 6.0."""

    mem_demand_mb: int = attrs.field(
        metadata={"wire": "memDemandMB", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``memDemandMB``. Since 6.0."""

    stats_gen_number: int = attrs.field(
        metadata={"wire": "statsGenNumber", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``statsGenNumber``. Since 6.0."""

    cpu_entitled_mhz: int = attrs.field(
        metadata={"wire": "cpuEntitledMhz", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``cpuEntitledMhz``. Since 6.0."""

    mem_entitled_mb: int = attrs.field(
        metadata={"wire": "memEntitledMB", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``memEntitledMB``. Since 6.0."""

    powered_off_vm_count: int = attrs.field(
        metadata={"wire": "poweredOffVmCount", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``poweredOffVmCount``. Since 6.0."""

    total_vm_count: int = attrs.field(
        metadata={"wire": "totalVmCount", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``totalVmCount``. Since 6.0."""
