# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasFailoverLevelAdvancedRuntimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_das_advanced_runtime_info import ClusterDasAdvancedRuntimeInfo

if TYPE_CHECKING:
    from vim25.data.cluster_das_failover_level_advanced_runtime_info_host_slots import ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots
    from vim25.data.cluster_das_failover_level_advanced_runtime_info_slot_info import ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo
    from vim25.data.cluster_das_failover_level_advanced_runtime_info_vm_slots import ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasFailoverLevelAdvancedRuntimeInfo(ClusterDasAdvancedRuntimeInfo):
    """Data object type ``ClusterDasFailoverLevelAdvancedRuntimeInfo`` (vmodl
    ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasFailoverLevelAdvancedRuntimeInfo/
    """

    slot_info: ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo = attrs.field(
        metadata={"wire": "slotInfo", "type": "ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``slotInfo``. Since 4.0."""

    total_slots: int = attrs.field(
        metadata={"wire": "totalSlots", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``totalSlots``. Since 4.0."""

    used_slots: int = attrs.field(
        metadata={"wire": "usedSlots", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``usedSlots``. Since 4.0."""

    unreserved_slots: int = attrs.field(
        metadata={"wire": "unreservedSlots", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``unreservedSlots``. Since 4.0."""

    total_vms: int = attrs.field(
        metadata={"wire": "totalVms", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``totalVms``. Since 4.0."""

    total_hosts: int = attrs.field(
        metadata={"wire": "totalHosts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``totalHosts``. Since 4.0."""

    total_good_hosts: int = attrs.field(
        metadata={"wire": "totalGoodHosts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``totalGoodHosts``. Since 4.0."""

    host_slots: list[ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots] | None = attrs.field(
        default=None,
        metadata={"wire": "hostSlots", "type": "ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots[]", "since": "4.0", "secret": False},
    )
    """Wire name ``hostSlots``. Since 4.0."""

    vms_requiring_multiple_slots: list[ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots] | None = attrs.field(
        default=None,
        metadata={"wire": "vmsRequiringMultipleSlots", "type": "ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots[]", "since": "5.1", "secret": False},
    )
    """Wire name ``vmsRequiringMultipleSlots``. Since 5.1."""
