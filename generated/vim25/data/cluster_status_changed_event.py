# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterStatusChangedEvent."""

from __future__ import annotations

import attrs

from vim25.data.cluster_event import ClusterEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterStatusChangedEvent(ClusterEvent):
    """Data object type ``ClusterStatusChangedEvent`` (vmodl ``vim.event.ClusterStatusChangedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterStatusChangedEvent/
    """

    old_status: str = attrs.field(
        metadata={"wire": "oldStatus", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``oldStatus``. Since 2.0."""

    new_status: str = attrs.field(
        metadata={"wire": "newStatus", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``newStatus``. Since 2.0."""
