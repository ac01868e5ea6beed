# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.compute_resource_summary import ComputeResourceSummary

if TYPE_CHECKING:
    from vim25.data.cluster_compute_resource_vcs_slots import ClusterComputeResourceVcsSlots
    from vim25.data.cluster_das_admission_control_info import ClusterDasAdmissionControlInfo
    from vim25.data.cluster_das_data import ClusterDasData
    from vim25.data.cluster_usage_summary import ClusterUsageSummary


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceSummary(ComputeResourceSummary):
    """Data object type ``ClusterComputeResourceSummary`` (vmodl
    ``vim.ClusterComputeResource.Summary``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceSummary/
    """

    current_failover_level: int = attrs.field(
        metadata={"wire": "currentFailoverLevel", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``currentFailoverLevel``. Since 2.0."""

    admission_control_info: ClusterDasAdmissionControlInfo | None = attrs.field(
        default=None,
        metadata={"wire": "admissionControlInfo", "type": "ClusterDasAdmissionControlInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``admissionControlInfo``. Since 4.0."""

    num_vmotions: int = attrs.field(
        metadata={"wire": "numVmotions", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numVmotions``. Since 2.0."""

    target_balance: int | None = attrs.field(
        default=None,
        metadata={"wire": "targetBalance", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``targetBalance``. Since 4.0."""

    current_balance: int | None = attrs.field(
        default=None,
        metadata={"wire": "currentBalance", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``currentBalance``. Since 4.0."""

    drs_score: int | None = attrs.field(
        default=None,
        metadata={"wire": "drsScore", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``drsScore``. Since 7.0.0.0."""

    num_vms_per_drs_score_bucket: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "numVmsPerDrsScoreBucket", "type": "int[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``numVmsPerDrsScoreBucket``. Since 7.0.0.0."""

    usage_summary: ClusterUsageSummary | None = attrs.field(
        default=None,
        metadata={"wire": "usageSummary", "type": "ClusterUsageSummary", "since": "6.0", "secret": False},
    )
    """Wire name ``usageSummary``. Since 6.0."""

    current_evc_mode_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "currentEVCModeKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``currentEVCModeKey``. Since 4.0."""

    current_evc_graphics_mode_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "currentEVCGraphicsModeKey", "type": "string", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``currentEVCGraphicsModeKey``. Since 7.0.1.0."""

    das_data: ClusterDasData | None = attrs.field(
        default=None,
        metadata={"wire": "dasData", "type": "ClusterDasData", "since": "5.0", "secret": False},
    )
    """Wire name ``dasData``. Since 5.0."""

    cluster_maintenance_mode_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "clusterMaintenanceModeStatus", "type": "string", "since": "7.0.0.2", "secret": False},
    )
    """Wire name ``clusterMaintenanceModeStatus``. Since 7.0.0.2."""

    vcs_health_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "vcsHealthStatus", "type": "string", "since": "7.0.1.1", "secret": False},
    )
    """Wire name ``vcsHealthStatus``. Since 7.0.1.1."""

    vcs_slots: list[ClusterComputeResourceVcsSlots] | None = attrs.field(
        default=None,
        metadata={"wire": "vcsSlots", "type": "ClusterComputeResourceVcsSlots[]", "since": "7.0.1.1", "secret": False},
    )
    """Wire name ``vcsSlots``. Since 7.0.1.1."""
