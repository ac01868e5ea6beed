# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmResourcePoolMovedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.data.resource_pool_event_argument import ResourcePoolEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmResourcePoolMovedEvent(VmEvent):
    """Data object type ``VmResourcePoolMovedEvent`` (vmodl ``vim.event.VmResourcePoolMovedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmResourcePoolMovedEvent/
    """

    old_parent: ResourcePoolEventArgument = attrs.field(
        metadata={"wire": "oldParent", "type": "ResourcePoolEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``oldParent``. Since 2.0."""

    new_parent: ResourcePoolEventArgument = attrs.field(
        metadata={"wire": "newParent", "type": "ResourcePoolEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``newParent``. Since 2.0."""
