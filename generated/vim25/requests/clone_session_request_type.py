# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CloneSessionRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CloneSessionRequestType(vmodl.Request):
    """Request type ``CloneSessionRequestType``."""

    clone_ticket: str = attrs.field(
        repr=False,
        metadata={"wire": "cloneTicket", "type": "string", "since": "2.5u2", "secret": True},
    )
    """Wire name ``cloneTicket``. Since 2.5u2. Secret."""
