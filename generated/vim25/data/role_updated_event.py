# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type RoleUpdatedEvent."""

from __future__ import annotations

import attrs

from vim25.data.role_event import RoleEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RoleUpdatedEvent(RoleEvent):
    """Data object type ``RoleUpdatedEvent`` (vmodl ``vim.event.RoleUpdatedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RoleUpdatedEvent/
    """

    privilege_list: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "privilegeList", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``privilegeList``. Since 2.0."""

    prev_role_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "prevRoleName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``prevRoleName``. Since 6.5."""

    privileges_added: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "privilegesAdded", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``privilegesAdded``. Since 6.5."""

    privileges_removed: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "privilegesRemoved", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``privilegesRemoved``. Since 6.5."""
