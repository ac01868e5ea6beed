# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterFailoverHostAdmissionControlPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_das_admission_control_policy import ClusterDasAdmissionControlPolicy

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterFailoverHostAdmissionControlPolicy(ClusterDasAdmissionControlPolicy):
    """Data object type ``ClusterFailoverHostAdmissionControlPolicy`` (vmodl
    ``vim.cluster.FailoverHostAdmissionControlPolicy``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverHostAdmissionControlPolicy/
    """

    failover_hosts: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "failoverHosts", "type": "ManagedObjectReference[]", "since": "4.0", "secret": False},
    )
    """Wire name ``failoverHosts``. Since 4.0. Refers to a HostSystem."""

    failover_level: int | None = attrs.field(
        default=None,
        metadata={"wire": "failoverLevel", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``failoverLevel``. Since 6.5."""
