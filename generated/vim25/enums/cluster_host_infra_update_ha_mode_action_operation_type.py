# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterHostInfraUpdateHaModeActionOperationType."""

from __future__ import annotations

import vmodl


class ClusterHostInfraUpdateHaModeActionOperationType(vmodl.OpenEnum):
    """Enumerated type ``ClusterHostInfraUpdateHaModeActionOperationType`` (vmodl
    ``vim.cluster.HostInfraUpdateHaModeAction.OperationType``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterHostInfraUpdateHaModeActionOperationType_enum/
    """

    ENTER_QUARANTINE = "enterQuarantine"
    EXIT_QUARANTINE = "exitQuarantine"
    ENTER_MAINTENANCE = "enterMaintenance"
