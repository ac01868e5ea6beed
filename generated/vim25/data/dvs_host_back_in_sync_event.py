# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsHostBackInSyncEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsHostBackInSyncEvent(DvsEvent):
    """Data object type ``DvsHostBackInSyncEvent`` (vmodl ``vim.event.DvsHostBackInSyncEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostBackInSyncEvent/
    """

    host_back_in_sync: HostEventArgument = attrs.field(
        metadata={"wire": "hostBackInSync", "type": "HostEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``hostBackInSync``. Since 4.0."""
