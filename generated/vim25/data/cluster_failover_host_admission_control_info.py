# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterFailoverHostAdmissionControlInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_das_admission_control_info import ClusterDasAdmissionControlInfo

if TYPE_CHECKING:
    from vim25.data.cluster_failover_host_admission_control_info_host_status import ClusterFailoverHostAdmissionControlInfoHostStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterFailoverHostAdmissionControlInfo(ClusterDasAdmissionControlInfo):
    """Data object type ``ClusterFailoverHostAdmissionControlInfo`` (vmodl
    ``vim.cluster.FailoverHostAdmissionControlInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverHostAdmissionControlInfo/
    """

    host_status: list[ClusterFailoverHostAdmissionControlInfoHostStatus] | None = attrs.field(
        default=None,
        metadata={"wire": "hostStatus", "type": "ClusterFailoverHostAdmissionControlInfoHostStatus[]", "since": "4.0", "secret": False},
    )
    """Wire name ``hostStatus``. Since 4.0."""
