# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterInfraUpdateHaConfigInfoRemediationType."""

from __future__ import annotations

import vmodl


class ClusterInfraUpdateHaConfigInfoRemediationType(vmodl.OpenEnum):
    """Enumerated type ``ClusterInfraUpdateHaConfigInfoRemediationType`` (vmodl
    ``vim.cluster.InfraUpdateHaConfigInfo.RemediationType``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterInfraUpdateHaConfigInfoRemediationType_enum/
    """

    QUARANTINE_MODE = "QuarantineMode"
    MAINTENANCE_MODE = "MaintenanceMode"
