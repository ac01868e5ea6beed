# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type TerminateSessionRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TerminateSessionRequestType(vmodl.Request):
    """Request type ``TerminateSessionRequestType``."""

    session_id: list[str] = attrs.field(
        metadata={"wire": "sessionId", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``sessionId``. Since 2.0."""
