# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AcquireTicketRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AcquireTicketRequestType(vmodl.Request):
    """Request type ``AcquireTicketRequestType``."""

    ticket_type: str = attrs.field(
        metadata={"wire": "ticketType", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``ticketType``. Since 4.1."""
