# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EventFilterSpecByUsername."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EventFilterSpecByUsername(vmodl.DataObject):
    """Data object type ``EventFilterSpecByUsername`` (vmodl ``vim.event.EventFilterSpec.ByUsername``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpecByUsername/
    """

    system_user: bool = attrs.field(
        metadata={"wire": "systemUser", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``systemUser``. Since 2.0."""

    user_list: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "userList", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``userList``. Since 2.0."""
