# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode."""

from __future__ import annotations

import vmodl


class StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode(vmodl.OpenEnum):
    """Enumerated type ``StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode`` (vmodl
    ``vim.storageDrs.SpaceLoadBalanceConfig.SpaceThresholdMode``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode_enum/
    """

    UTILIZATION = "utilization"
    FREE_SPACE = "freeSpace"
