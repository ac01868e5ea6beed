# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterSystemVMsConfigInfoDeploymentMode."""

from __future__ import annotations

import vmodl


class ClusterSystemVMsConfigInfoDeploymentMode(vmodl.OpenEnum):
    """Enumerated type ``ClusterSystemVMsConfigInfoDeploymentMode`` (vmodl
    ``vim.cluster.SystemVMsConfigInfo.DeploymentMode``).

    Since 8.0.2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterSystemVMsConfigInfoDeploymentMode_enum/
    """

    SYSTEM_MANAGED = "SYSTEM_MANAGED"
    ABSENT = "ABSENT"
