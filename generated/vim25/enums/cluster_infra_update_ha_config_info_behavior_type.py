# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterInfraUpdateHaConfigInfoBehaviorType."""

from __future__ import annotations

import vmodl


class ClusterInfraUpdateHaConfigInfoBehaviorType(vmodl.OpenEnum):
    """Enumerated type ``ClusterInfraUpdateHaConfigInfoBehaviorType`` (vmodl
    ``vim.cluster.InfraUpdateHaConfigInfo.BehaviorType``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterInfraUpdateHaConfigInfoBehaviorType_enum/
    """

    MANUAL = "Manual"
    AUTOMATED = "Automated"
