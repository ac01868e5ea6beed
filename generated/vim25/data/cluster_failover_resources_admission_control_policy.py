# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterFailoverResourcesAdmissionControlPolicy."""

from __future__ import annotations

import attrs

from vim25.data.cluster_das_admission_control_policy import ClusterDasAdmissionControlPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterFailoverResourcesAdmissionControlPolicy(ClusterDasAdmissionControlPolicy):
    """Data object type ``ClusterFailoverResourcesAdmissionControlPolicy`` (vmodl
    ``vim.cluster.FailoverResourcesAdmissionControlPolicy``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverResourcesAdmissionControlPolicy/
    """

    cpu_failover_resources_percent: int = attrs.field(
        metadata={"wire": "cpuFailoverResourcesPercent", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``cpuFailoverResourcesPercent``. Since 4.0."""

    memory_failover_resources_percent: int = attrs.field(
        metadata={"wire": "memoryFailoverResourcesPercent", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``memoryFailoverResourcesPercent``. Since 4.0."""

    failover_level: int | None = attrs.field(
        default=None,
        metadata={"wire": "failoverLevel", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``failoverLevel``. Since 6.5."""

    auto_compute_percentages: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoComputePercentages", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``autoComputePercentages``. Since 6.5."""

    p_mem_failover_resources_percent: int | None = attrs.field(
        default=None,
        metadata={"wire": "pMemFailoverResourcesPercent", "type": "int", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``pMemFailoverResourcesPercent``. Since 7.0.2.0."""

    auto_compute_p_mem_failover_resources_percent: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoComputePMemFailoverResourcesPercent", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``autoComputePMemFailoverResourcesPercent``. Since 7.0.2.0."""
