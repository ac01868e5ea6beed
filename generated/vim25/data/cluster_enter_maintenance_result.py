# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterEnterMaintenanceResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_drs_faults import ClusterDrsFaults
    from vim25.data.cluster_recommendation import ClusterRecommendation


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterEnterMaintenanceResult(vmodl.DataObject):
    """Data object type ``ClusterEnterMaintenanceResult`` (vmodl
    ``vim.cluster.EnterMaintenanceResult``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterEnterMaintenanceResult/
    """

    recommendations: list[ClusterRecommendation] | None = attrs.field(
        default=None,
        metadata={"wire": "recommendations", "type": "ClusterRecommendation[]", "since": "5.0", "secret": False},
    )
    """Wire name ``recommendations``. Since 5.0."""

    fault: ClusterDrsFaults | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "ClusterDrsFaults", "since": "5.0", "secret": False},
    )
    """Wire name ``fault``. Since 5.0."""
