# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo(vmodl.DataObject):
    """Data object type ``ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo`` (vmodl
    ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.SlotInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo/
    """

    num_vcpus: int = attrs.field(
        metadata={"wire": "numVcpus", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numVcpus``. Since 4.0."""

    cpu_m_hz: int = attrs.field(
        metadata={"wire": "cpuMHz", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``cpuMHz``. Since 4.0."""

    memory_mb: int = attrs.field(
        metadata={"wire": "memoryMB", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``memoryMB``. Since 4.0."""
