# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmMacAssignedEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmMacAssignedEvent(VmEvent):
    """Data object type ``VmMacAssignedEvent`` (vmodl ``vim.event.VmMacAssignedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmMacAssignedEvent/
    """

    adapter: str = attrs.field(
        metadata={"wire": "adapter", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``adapter``. Since 2.0."""

    mac: str = attrs.field(
        metadata={"wire": "mac", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``mac``. Since 2.0."""
