# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmUnsupportedStartingEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_starting_event import VmStartingEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmUnsupportedStartingEvent(VmStartingEvent):
    """Data object type ``VmUnsupportedStartingEvent`` (vmodl
    ``vim.event.VmUnsupportedStartingEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmUnsupportedStartingEvent/
    """

    guest_id: str = attrs.field(
        metadata={"wire": "guestId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``guestId``. Since 2.0."""
