# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostLowLevelProvisioningManagerReloadTarget."""

from __future__ import annotations

import vmodl


class HostLowLevelProvisioningManagerReloadTarget(vmodl.OpenEnum):
    """Enumerated type ``HostLowLevelProvisioningManagerReloadTarget`` (vmodl
    ``vim.host.LowLevelProvisioningManager.ReloadTarget``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerReloadTarget_enum/
    """

    CURRENT_CONFIG = "currentConfig"
    SNAPSHOT_CONFIG = "snapshotConfig"
