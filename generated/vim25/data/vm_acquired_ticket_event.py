# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmAcquiredTicketEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmAcquiredTicketEvent(VmEvent):
    """Data object type ``VmAcquiredTicketEvent`` (vmodl ``vim.event.VmAcquiredTicketEvent``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmAcquiredTicketEvent/
    """

    ticket_type: str = attrs.field(
        metadata={"wire": "ticketType", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``ticketType``. Since 4.1."""
