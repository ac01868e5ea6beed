# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots(vmodl.DataObject):
    """Data object type ``ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots`` (vmodl
    ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.VmSlots``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.1", "secret": False},
    )
    """Wire name ``vm``. Since 5.1. Refers to a VirtualMachine."""

    slots: int = attrs.field(
        metadata={"wire": "slots", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``slots``. Since 5.1."""
