# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanUpgradeSystemUpgradeHistoryPreflightFail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vsan_upgrade_system_upgrade_history_item import VsanUpgradeSystemUpgradeHistoryItem

if TYPE_CHECKING:
    from vim25.data.vsan_upgrade_system_preflight_check_result import VsanUpgradeSystemPreflightCheckResult


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanUpgradeSystemUpgradeHistoryPreflightFail(VsanUpgradeSystemUpgradeHistoryItem):
    """Data object type ``VsanUpgradeSystemUpgradeHistoryPreflightFail`` (vmodl
    ``vim.VsanUpgradeSystem.UpgradeHistoryPreflightFail``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeHistoryPreflightFail/
    """

    preflight_result: VsanUpgradeSystemPreflightCheckResult = attrs.field(
        metadata={"wire": "preflightResult", "type": "VsanUpgradeSystemPreflightCheckResult", "since": "6.0", "secret": False},
    )
    """Wire name ``preflightResult``. Since 6.0."""
