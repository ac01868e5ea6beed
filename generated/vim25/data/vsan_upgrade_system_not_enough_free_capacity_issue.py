# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanUpgradeSystemNotEnoughFreeCapacityIssue."""

from __future__ import annotations

import attrs

from vim25.data.vsan_upgrade_system_preflight_check_issue import VsanUpgradeSystemPreflightCheckIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanUpgradeSystemNotEnoughFreeCapacityIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemNotEnoughFreeCapacityIssue`` (vmodl
    ``vim.VsanUpgradeSystem.NotEnoughFreeCapacityIssue``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemNotEnoughFreeCapacityIssue/
    """

    reduced_redundancy_upgrade_possible: bool = attrs.field(
        metadata={"wire": "reducedRedundancyUpgradePossible", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``reducedRedundancyUpgradePossible``. Since 6.0."""
