# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterCreatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_event import ClusterEvent

if TYPE_CHECKING:
    from vim25.data.folder_event_argument import FolderEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterCreatedEvent(ClusterEvent):
    """Data object type ``ClusterCreatedEvent`` (vmodl ``vim.event.ClusterCreatedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterCreatedEvent/
    """

    parent: FolderEventArgument = attrs.field(
        metadata={"wire": "parent", "type": "FolderEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``parent``. Since 2.0."""
