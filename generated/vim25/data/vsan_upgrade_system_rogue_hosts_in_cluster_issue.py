# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanUpgradeSystemRogueHostsInClusterIssue."""

from __future__ import annotations

import attrs

from vim25.data.vsan_upgrade_system_preflight_check_issue import VsanUpgradeSystemPreflightCheckIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanUpgradeSystemRogueHostsInClusterIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemRogueHostsInClusterIssue`` (vmodl
    ``vim.VsanUpgradeSystem.RogueHostsInClusterIssue``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemRogueHostsInClusterIssue/
    """

    uuids: list[str] = attrs.field(
        metadata={"wire": "uuids", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``uuids``. Since 6.0."""
