# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type RoleEventArgument."""

from __future__ import annotations

import attrs

from vim25.data.event_argument import EventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RoleEventArgument(EventArgument):
    """Data object type ``RoleEventArgument`` (vmodl ``vim.event.RoleEventArgument``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RoleEventArgument/
    """

    role_id: int = attrs.field(
        metadata={"wire": "roleId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``roleId``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""
