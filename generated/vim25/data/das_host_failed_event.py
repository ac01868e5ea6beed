# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DasHostFailedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_event import ClusterEvent

if TYPE_CHECKING:
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DasHostFailedEvent(ClusterEvent):
    """Data object type ``DasHostFailedEvent`` (vmodl ``vim.event.DasHostFailedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DasHostFailedEvent/
    """

    failed_host: HostEventArgument = attrs.field(
        metadata={"wire": "failedHost", "type": "HostEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``failedHost``. Since 2.0."""
