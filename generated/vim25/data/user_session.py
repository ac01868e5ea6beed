# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UserSession."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UserSession(vmodl.DataObject):
    """Data object type ``UserSession`` (vmodl ``vim.UserSession``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UserSession/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    user_name: str = attrs.field(
        metadata={"wire": "userName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``userName``. Since 2.0."""

    full_name: str = attrs.field(
        metadata={"wire": "fullName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``fullName``. Since 2.0."""

    login_time: datetime.datetime = attrs.field(
        metadata={"wire": "loginTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``loginTime``. Since 2.0."""

    last_active_time: datetime.datetime = attrs.field(
        metadata={"wire": "lastActiveTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``lastActiveTime``. Since 2.0."""

    locale: str = attrs.field(
        metadata={"wire": "locale", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``locale``. Since 2.0."""

    message_locale: str = attrs.field(
        metadata={"wire": "messageLocale", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``messageLocale``. Since 2.0."""

    extension_session: bool = attrs.field(
        metadata={"wire": "extensionSession", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``extensionSession``. Since 5.0."""

    ip_address: str = attrs.field(
        metadata={"wire": "ipAddress", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``ipAddress``. Since 5.1."""

    user_agent: str = attrs.field(
        metadata={"wire": "userAgent", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``userAgent``. Since 5.1."""

    call_count: int = attrs.field(
        metadata={"wire": "callCount", "type": "long", "since": "5.1", "secret": False},
    )
    """Wire name ``callCount``. Since 5.1."""
