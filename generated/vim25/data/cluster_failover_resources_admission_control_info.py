# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterFailoverResourcesAdmissionControlInfo."""

from __future__ import annotations

import attrs

from vim25.data.cluster_das_admission_control_info import ClusterDasAdmissionControlInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterFailoverResourcesAdmissionControlInfo(ClusterDasAdmissionControlInfo):
    """Data object type ``ClusterFailoverResourcesAdmissionControlInfo`` (vmodl
    ``vim.cluster.FailoverResourcesAdmissionControlInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverResourcesAdmissionControlInfo/
    """

    current_cpu_failover_resources_percent: int = attrs.field(
        metadata={"wire": "currentCpuFailoverResourcesPercent", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``currentCpuFailoverResourcesPercent``. Since 4.0."""

    current_memory_failover_resources_percent: int = attrs.field(
        metadata={"wire": "currentMemoryFailoverResourcesPercent", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``currentMemoryFailoverResourcesPercent``. Since 4.0."""

    current_p_mem_failover_resources_percent: int | None = attrs.field(
        default=None,
        metadata={"wire": "currentPMemFailoverResourcesPercent", "type": "int", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``currentPMemFailoverResourcesPercent``. Since 7.0.2.0."""
