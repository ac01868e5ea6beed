# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterDasConfigInfoVmMonitoringState."""

from __future__ import annotations

import vmodl


class ClusterDasConfigInfoVmMonitoringState(vmodl.OpenEnum):
    """Enumerated type ``ClusterDasConfigInfoVmMonitoringState`` (vmodl
    ``vim.cluster.DasConfigInfo.VmMonitoringState``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasConfigInfoVmMonitoringState_enum/
    """

    VM_MONITORING_DISABLED = "vmMonitoringDisabled"
    VM_MONITORING_ONLY = "vmMonitoringOnly"
    VM_AND_APP_MONITORING = "vmAndAppMonitoring"
