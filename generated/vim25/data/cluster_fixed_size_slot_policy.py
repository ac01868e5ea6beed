# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterFixedSizeSlotPolicy."""

from __future__ import annotations

import attrs

from vim25.data.cluster_slot_policy import ClusterSlotPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterFixedSizeSlotPolicy(ClusterSlotPolicy):
    """Data object type ``ClusterFixedSizeSlotPolicy`` (vmodl ``vim.cluster.FixedSizeSlotPolicy``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFixedSizeSlotPolicy/
    """

    cpu: int = attrs.field(
        metadata={"wire": "cpu", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``cpu``. Since 5.1."""

    memory: int = attrs.field(
        metadata={"wire": "memory", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``memory``. Since 5.1."""
