# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsHostJoinedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsHostJoinedEvent(DvsEvent):
    """Data object type ``DvsHostJoinedEvent`` (vmodl ``vim.event.DvsHostJoinedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostJoinedEvent/
    """

    host_joined: HostEventArgument = attrs.field(
        metadata={"wire": "hostJoined", "type": "HostEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``hostJoined``. Since 4.0."""
