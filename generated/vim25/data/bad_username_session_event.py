# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type BadUsernameSessionEvent."""

from __future__ import annotations

import attrs

from vim25.data.session_event import SessionEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BadUsernameSessionEvent(SessionEvent):
    """Data object type ``BadUsernameSessionEvent`` (vmodl ``vim.event.BadUsernameSessionEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/BadUsernameSessionEvent/
    """

    ip_address: str = attrs.field(
        metadata={"wire": "ipAddress", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``ipAddress``. Since 2.0."""
