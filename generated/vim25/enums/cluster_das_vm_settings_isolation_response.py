# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterDasVmSettingsIsolationResponse."""

from __future__ import annotations

import vmodl


class ClusterDasVmSettingsIsolationResponse(vmodl.OpenEnum):
    """Enumerated type ``ClusterDasVmSettingsIsolationResponse`` (vmodl
    ``vim.cluster.DasVmSettings.IsolationResponse``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasVmSettingsIsolationResponse_enum/
    """

    NONE = "none"
    POWER_OFF = "powerOff"
    SHUTDOWN = "shutdown"
    CLUSTER_ISOLATION_RESPONSE = "clusterIsolationResponse"
