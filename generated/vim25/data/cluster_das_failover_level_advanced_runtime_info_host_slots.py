# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots(vmodl.DataObject):
    """Data object type ``ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots`` (vmodl
    ``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.HostSlots``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    slots: int = attrs.field(
        metadata={"wire": "slots", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``slots``. Since 4.0."""
