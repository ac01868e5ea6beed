# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmMacChangedEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmMacChangedEvent(VmEvent):
    """Data object type ``VmMacChangedEvent`` (vmodl ``vim.event.VmMacChangedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmMacChangedEvent/
    """

    adapter: str = attrs.field(
        metadata={"wire": "adapter", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``adapter``. Since 2.0."""

    old_mac: str = attrs.field(
        metadata={"wire": "oldMac", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``oldMac``. Since 2.0."""

    new_mac: str = attrs.field(
        metadata={"wire": "newMac", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``newMac``. Since 2.0."""
