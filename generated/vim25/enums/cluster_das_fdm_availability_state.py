# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterDasFdmAvailabilityState."""

from __future__ import annotations

import vmodl


class ClusterDasFdmAvailabilityState(vmodl.OpenEnum):
    """Enumerated type ``ClusterDasFdmAvailabilityState`` (vmodl
    ``vim.cluster.DasFdmAvailabilityState``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasFdmAvailabilityState_enum/
    """

    UNINITIALIZED = "uninitialized"
    ELECTION = "election"
    MASTER = "master"
    CONNECTED_TO_MASTER = "connectedToMaster"
    NETWORK_PARTITIONED_FROM_MASTER = "networkPartitionedFromMaster"
    NETWORK_ISOLATED = "networkIsolated"
    HOST_DOWN = "hostDown"
    INITIALIZATION_ERROR = "initializationError"
    UNINITIALIZATION_ERROR = "uninitializationError"
    FDM_UNREACHABLE = "fdmUnreachable"
    RETRY = "retry"
