# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatacenterCreatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.datacenter_event import DatacenterEvent

if TYPE_CHECKING:
    from vim25.data.folder_event_argument import FolderEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatacenterCreatedEvent(DatacenterEvent):
    """Data object type ``DatacenterCreatedEvent`` (vmodl ``vim.event.DatacenterCreatedEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterCreatedEvent/
    """

    parent: FolderEventArgument = attrs.field(
        metadata={"wire": "parent", "type": "FolderEventArgument", "since": "2.5", "secret": False},
    )
    """Wire name ``parent``. Since 2.5."""
