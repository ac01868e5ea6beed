# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmBeingClonedNoFolderEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_clone_event import VmCloneEvent

if TYPE_CHECKING:
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmBeingClonedNoFolderEvent(VmCloneEvent):
    """Data object type ``VmBeingClonedNoFolderEvent`` (vmodl
    ``vim.event.VmBeingClonedNoFolderEvent``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingClonedNoFolderEvent/
    """

    dest_name: str = attrs.field(
        metadata={"wire": "destName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``destName``. Since 4.1."""

    dest_host: HostEventArgument = attrs.field(
        metadata={"wire": "destHost", "type": "HostEventArgument", "since": "4.1", "secret": False},
    )
    """Wire name ``destHost``. Since 4.1."""
