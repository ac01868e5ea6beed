# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsCreatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.folder_event_argument import FolderEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsCreatedEvent(DvsEvent):
    """Data object type ``DvsCreatedEvent`` (vmodl ``vim.event.DvsCreatedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsCreatedEvent/
    """

    parent: FolderEventArgument = attrs.field(
        metadata={"wire": "parent", "type": "FolderEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``parent``. Since 4.0."""
