# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterVmComponentProtectionSettingsStorageVmReaction."""

from __future__ import annotations

import vmodl


class ClusterVmComponentProtectionSettingsStorageVmReaction(vmodl.OpenEnum):
    """Enumerated type ``ClusterVmComponentProtectionSettingsStorageVmReaction`` (vmodl
    ``vim.cluster.VmComponentProtectionSettings.StorageVmReaction``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmComponentProtectionSettingsStorageVmReaction_enum/
    """

    DISABLED = "disabled"
    WARNING = "warning"
    RESTART_CONSERVATIVE = "restartConservative"
    RESTART_AGGRESSIVE = "restartAggressive"
    CLUSTER_DEFAULT = "clusterDefault"
