# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GlobalMessageChangedEvent."""

from __future__ import annotations

import attrs

from vim25.data.session_event import SessionEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GlobalMessageChangedEvent(SessionEvent):
    """Data object type ``GlobalMessageChangedEvent`` (vmodl ``vim.event.GlobalMessageChangedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GlobalMessageChangedEvent/
    """

    message: str = attrs.field(
        metadata={"wire": "message", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``message``. Since 2.0."""

    prev_message: str | None = attrs.field(
        default=None,
        metadata={"wire": "prevMessage", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``prevMessage``. Since 6.5."""
