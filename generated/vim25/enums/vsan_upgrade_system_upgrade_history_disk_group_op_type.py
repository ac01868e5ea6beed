# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VsanUpgradeSystemUpgradeHistoryDiskGroupOpType."""

from __future__ import annotations

import vmodl


class VsanUpgradeSystemUpgradeHistoryDiskGroupOpType(vmodl.OpenEnum):
    """Enumerated type ``VsanUpgradeSystemUpgradeHistoryDiskGroupOpType`` (vmodl
    ``vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOpType``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeHistoryDiskGroupOpType_enum/
    """

    ADD = "add"
    REMOVE = "remove"
