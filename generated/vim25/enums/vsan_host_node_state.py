# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VsanHostNodeState."""

from __future__ import annotations

import vmodl


class VsanHostNodeState(vmodl.OpenEnum):
    """Enumerated type ``VsanHostNodeState`` (vmodl ``vim.vsan.host.NodeState``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostNodeState_enum/
    """

    ERROR = "error"
    DISABLED = "disabled"
    AGENT = "agent"
    MASTER = "master"
    BACKUP = "backup"
    STARTING = "starting"
    STOPPING = "stopping"
    ENTERING_MAINTENANCE_MODE = "enteringMaintenanceMode"
    EXITING_MAINTENANCE_MODE = "exitingMaintenanceMode"
    DECOMMISSIONING = "decommissioning"
