# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmBeingClonedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_clone_event import VmCloneEvent

if TYPE_CHECKING:
    from vim25.data.folder_event_argument import FolderEventArgument
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmBeingClonedEvent(VmCloneEvent):
    """Data object type ``VmBeingClonedEvent`` (vmodl ``vim.event.VmBeingClonedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingClonedEvent/
    """

    dest_folder: FolderEventArgument = attrs.field(
        metadata={"wire": "destFolder", "type": "FolderEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``destFolder``. Since 2.0."""

    dest_name: str = attrs.field(
        metadata={"wire": "destName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``destName``. Since 2.0."""

    dest_host: HostEventArgument = attrs.field(
        metadata={"wire": "destHost", "type": "HostEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``destHost``. Since 2.0."""
