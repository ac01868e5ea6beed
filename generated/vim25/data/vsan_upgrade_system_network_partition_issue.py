# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanUpgradeSystemNetworkPartitionIssue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vsan_upgrade_system_preflight_check_issue import VsanUpgradeSystemPreflightCheckIssue

if TYPE_CHECKING:
    from vim25.data.vsan_upgrade_system_network_partition_info import VsanUpgradeSystemNetworkPartitionInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanUpgradeSystemNetworkPartitionIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemNetworkPartitionIssue`` (vmodl
    ``vim.VsanUpgradeSystem.NetworkPartitionIssue``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemNetworkPartitionIssue/
    """

    partitions: list[VsanUpgradeSystemNetworkPartitionInfo] = attrs.field(
        metadata={"wire": "partitions", "type": "VsanUpgradeSystemNetworkPartitionInfo[]", "since": "6.0", "secret": False},
    )
    """Wire name ``partitions``. Since 6.0."""
