# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterFailoverLevelAdmissionControlPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_das_admission_control_policy import ClusterDasAdmissionControlPolicy

if TYPE_CHECKING:
    from vim25.data.cluster_slot_policy import ClusterSlotPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterFailoverLevelAdmissionControlPolicy(ClusterDasAdmissionControlPolicy):
    """Data object type ``ClusterFailoverLevelAdmissionControlPolicy`` (vmodl
    ``vim.cluster.FailoverLevelAdmissionControlPolicy``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverLevelAdmissionControlPolicy/
    """

    failover_level: int = attrs.field(
        metadata={"wire": "failoverLevel", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``failoverLevel``. Since 4.0."""

    slot_policy: ClusterSlotPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "slotPolicy", "type": "ClusterSlotPolicy", "since": "5.1", "secret": False},
    )
    """Wire name ``slotPolicy``. Since 5.1."""
