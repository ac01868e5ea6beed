# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UserLogoutSessionEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.session_event import SessionEvent

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UserLogoutSessionEvent(SessionEvent):
    """Data object type ``UserLogoutSessionEvent`` (vmodl ``vim.event.UserLogoutSessionEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UserLogoutSessionEvent/
    """

    ip_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipAddress", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``ipAddress``. Since 5.1."""

    user_agent: str | None = attrs.field(
        default=None,
        metadata={"wire": "userAgent", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``userAgent``. Since 5.1."""

    call_count: int | None = attrs.field(
        default=None,
        metadata={"wire": "callCount", "type": "long", "since": "5.1", "secret": False},
    )
    """Wire name ``callCount``. Since 5.1."""

    session_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "sessionId", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``sessionId``. Since 5.1."""

    login_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "loginTime", "type": "dateTime", "since": "5.1", "secret": False},
    )
    """Wire name ``loginTime``. Since 5.1."""
