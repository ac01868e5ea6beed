# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterVmReadinessReadyCondition."""

from __future__ import annotations

import vmodl


class ClusterVmReadinessReadyCondition(vmodl.OpenEnum):
    """Enumerated type ``ClusterVmReadinessReadyCondition`` (vmodl
    ``vim.cluster.VmReadiness.ReadyCondition``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmReadinessReadyCondition_enum/
    """

    NONE = "none"
    POWERED_ON = "poweredOn"
    GUEST_HB_STATUS_GREEN = "guestHbStatusGreen"
    APP_HB_STATUS_GREEN = "appHbStatusGreen"
    USE_CLUSTER_DEFAULT = "useClusterDefault"
