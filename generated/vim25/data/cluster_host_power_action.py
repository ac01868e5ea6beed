# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterHostPowerAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_action import ClusterAction

if TYPE_CHECKING:
    from vim25.enums.host_power_operation_type import HostPowerOperationType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterHostPowerAction(ClusterAction):
    """Data object type ``ClusterHostPowerAction`` (vmodl ``vim.cluster.HostPowerAction``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterHostPowerAction/
    """

    operation_type: HostPowerOperationType = attrs.field(
        metadata={"wire": "operationType", "type": "HostPowerOperationType", "since": "2.5", "secret": False},
    )
    """Wire name ``operationType``. Since 2.5."""

    power_consumption_watt: int | None = attrs.field(
        default=None,
        metadata={"wire": "powerConsumptionWatt", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``powerConsumptionWatt``. Since 2.5."""

    cpu_capacity_m_hz: int | None = attrs.field(
        default=None,
        metadata={"wire": "cpuCapacityMHz", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``cpuCapacityMHz``. Since 2.5."""

    mem_capacity_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "memCapacityMB", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``memCapacityMB``. Since 2.5."""
