# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmResourceReallocatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.data.changes_info_event_argument import ChangesInfoEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmResourceReallocatedEvent(VmEvent):
    """Data object type ``VmResourceReallocatedEvent`` (vmodl
    ``vim.event.VmResourceReallocatedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmResourceReallocatedEvent/
    """

    config_changes: ChangesInfoEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "configChanges", "type": "ChangesInfoEventArgument", "since": "6.5", "secret": False},
    )
    """Wire name ``configChanges``. Since 6.5."""
