# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanUpgradeSystemUpgradeHistoryDiskGroupOp."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vsan_upgrade_system_upgrade_history_item import VsanUpgradeSystemUpgradeHistoryItem

if TYPE_CHECKING:
    from vim25.data.vsan_host_disk_mapping import VsanHostDiskMapping


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanUpgradeSystemUpgradeHistoryDiskGroupOp(VsanUpgradeSystemUpgradeHistoryItem):
    """Data object type ``VsanUpgradeSystemUpgradeHistoryDiskGroupOp`` (vmodl
    ``vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOp``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeHistoryDiskGroupOp/
    """

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``operation``. Since 6.0."""

    disk_mapping: VsanHostDiskMapping = attrs.field(
        metadata={"wire": "diskMapping", "type": "VsanHostDiskMapping", "since": "6.0", "secret": False},
    )
    """Wire name ``diskMapping``. Since 6.0."""
