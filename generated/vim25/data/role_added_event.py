# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type RoleAddedEvent."""

from __future__ import annotations

import attrs

from vim25.data.role_event import RoleEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RoleAddedEvent(RoleEvent):
    """Data object type ``RoleAddedEvent`` (vmodl ``vim.event.RoleAddedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RoleAddedEvent/
    """

    privilege_list: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "privilegeList", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``privilegeList``. Since 2.0."""
