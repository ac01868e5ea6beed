# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterVmComponentProtectionSettingsVmReactionOnAPDCleared."""

from __future__ import annotations

import vmodl


class ClusterVmComponentProtectionSettingsVmReactionOnAPDCleared(vmodl.OpenEnum):
    """Enumerated type ``ClusterVmComponentProtectionSettingsVmReactionOnAPDCleared`` (vmodl
    ``vim.cluster.VmComponentProtectionSettings.VmReactionOnAPDCleared``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmComponentProtectionSettingsVmReactionOnAPDCleared_enum/
    """

    NONE = "none"
    RESET = "reset"
    USE_CLUSTER_DEFAULT = "useClusterDefault"
