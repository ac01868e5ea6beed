# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanUpgradeSystemPreflightCheckResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_disk_mapping import VsanHostDiskMapping
    from vim25.data.vsan_upgrade_system_preflight_check_issue import VsanUpgradeSystemPreflightCheckIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanUpgradeSystemPreflightCheckResult(vmodl.DataObject):
    """Data object type ``VsanUpgradeSystemPreflightCheckResult`` (vmodl
    ``vim.VsanUpgradeSystem.PreflightCheckResult``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemPreflightCheckResult/
    """

    issues: list[VsanUpgradeSystemPreflightCheckIssue] | None = attrs.field(
        default=None,
        metadata={"wire": "issues", "type": "VsanUpgradeSystemPreflightCheckIssue[]", "since": "6.0", "secret": False},
    )
    """Wire name ``issues``. Since 6.0."""

    disk_mapping_to_restore: VsanHostDiskMapping | None = attrs.field(
        default=None,
        metadata={"wire": "diskMappingToRestore", "type": "VsanHostDiskMapping", "since": "6.0", "secret": False},
    )
    """Wire name ``diskMappingToRestore``. Since 6.0."""
