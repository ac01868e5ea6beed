# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterPowerOnVmResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_attempted_vm_info import ClusterAttemptedVmInfo
    from vim25.data.cluster_not_attempted_vm_info import ClusterNotAttemptedVmInfo
    from vim25.data.cluster_recommendation import ClusterRecommendation


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterPowerOnVmResult(vmodl.DataObject):
    """Data object type ``ClusterPowerOnVmResult`` (vmodl ``vim.cluster.PowerOnVmResult``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterPowerOnVmResult/
    """

    attempted: list[ClusterAttemptedVmInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "attempted", "type": "ClusterAttemptedVmInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``attempted``. Since 2.5."""

    not_attempted: list[ClusterNotAttemptedVmInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "notAttempted", "type": "ClusterNotAttemptedVmInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``notAttempted``. Since 2.5."""

    recommendations: list[ClusterRecommendation] | None = attrs.field(
        default=None,
        metadata={"wire": "recommendations", "type": "ClusterRecommendation[]", "since": "2.5", "secret": False},
    )
    """Wire name ``recommendations``. Since 2.5."""
