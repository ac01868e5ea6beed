# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UserLoginSessionEvent."""

from __future__ import annotations

import attrs

from vim25.data.session_event import SessionEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UserLoginSessionEvent(SessionEvent):
    """Data object type ``UserLoginSessionEvent`` (vmodl ``vim.event.UserLoginSessionEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UserLoginSessionEvent/
    """

    ip_address: str = attrs.field(
        metadata={"wire": "ipAddress", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``ipAddress``. Since 2.0."""

    user_agent: str | None = attrs.field(
        default=None,
        metadata={"wire": "userAgent", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``userAgent``. Since 5.1."""

    locale: str = attrs.field(
        metadata={"wire": "locale", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``locale``. Since 2.0."""

    session_id: str = attrs.field(
        metadata={"wire": "sessionId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``sessionId``. Since 2.0."""
