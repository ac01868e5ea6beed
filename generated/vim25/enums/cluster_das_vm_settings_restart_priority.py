# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterDasVmSettingsRestartPriority."""

from __future__ import annotations

import vmodl


class ClusterDasVmSettingsRestartPriority(vmodl.OpenEnum):
    """Enumerated type ``ClusterDasVmSettingsRestartPriority`` (vmodl
    ``vim.cluster.DasVmSettings.RestartPriority``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasVmSettingsRestartPriority_enum/
    """

    DISABLED = "disabled"
    LOWEST = "lowest"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    HIGHEST = "highest"
    CLUSTER_RESTART_PRIORITY = "clusterRestartPriority"
