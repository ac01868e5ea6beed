# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterFailoverLevelAdmissionControlInfo."""

from __future__ import annotations

import attrs

from vim25.data.cluster_das_admission_control_info import ClusterDasAdmissionControlInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterFailoverLevelAdmissionControlInfo(ClusterDasAdmissionControlInfo):
    """Data object type ``ClusterFailoverLevelAdmissionControlInfo`` (vmodl
    ``vim.cluster.FailoverLevelAdmissionControlInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverLevelAdmissionControlInfo/
    """

    current_failover_level: int = attrs.field(
        metadata={"wire": "currentFailoverLevel", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``currentFailoverLevel``. Since 4.0."""
