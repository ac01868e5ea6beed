# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SessionTerminatedEvent."""

from __future__ import annotations

import attrs

from vim25.data.session_event import SessionEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SessionTerminatedEvent(SessionEvent):
    """Data object type ``SessionTerminatedEvent`` (vmodl ``vim.event.SessionTerminatedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SessionTerminatedEvent/
    """

    session_id: str = attrs.field(
        metadata={"wire": "sessionId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``sessionId``. Since 2.0."""

    terminated_username: str = attrs.field(
        metadata={"wire": "terminatedUsername", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``terminatedUsername``. Since 2.0."""
