# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanUpgradeSystemWrongEsxVersionIssue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vsan_upgrade_system_preflight_check_issue import VsanUpgradeSystemPreflightCheckIssue

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanUpgradeSystemWrongEsxVersionIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemWrongEsxVersionIssue`` (vmodl
    ``vim.VsanUpgradeSystem.WrongEsxVersionIssue``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemWrongEsxVersionIssue/
    """

    hosts: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "hosts", "type": "ManagedObjectReference[]", "since": "6.0", "secret": False},
    )
    """Wire name ``hosts``. Since 6.0. Refers to a HostSystem."""
