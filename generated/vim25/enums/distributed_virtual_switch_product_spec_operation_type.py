# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DistributedVirtualSwitchProductSpecOperationType."""

from __future__ import annotations

import vmodl


class DistributedVirtualSwitchProductSpecOperationType(vmodl.OpenEnum):
    """Enumerated type ``DistributedVirtualSwitchProductSpecOperationType`` (vmodl
    ``vim.DistributedVirtualSwitch.ProductSpecOperationType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchProductSpecOperationType_enum/
    """

    PRE_INSTALL = "preInstall"
    UPGRADE = "upgrade"
    NOTIFY_AVAILABLE_UPGRADE = "notifyAvailableUpgrade"
    PROCEED_WITH_UPGRADE = "proceedWithUpgrade"
    UPDATE_BUNDLE_INFO = "updateBundleInfo"
