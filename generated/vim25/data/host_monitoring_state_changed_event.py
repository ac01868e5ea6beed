# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMonitoringStateChangedEvent."""

from __future__ import annotations

import attrs

from vim25.data.cluster_event import ClusterEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMonitoringStateChangedEvent(ClusterEvent):
    """Data object type ``HostMonitoringStateChangedEvent`` (vmodl
    ``vim.event.HostMonitoringStateChangedEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMonitoringStateChangedEvent/
    """

    state: str = attrs.field(
        metadata={"wire": "state", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``state``. Since 4.0."""

    prev_state: str | None = attrs.field(
        default=None,
        metadata={"wire": "prevState", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``prevState``. Since 6.5."""
