# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type RoleEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.authorization_event import AuthorizationEvent

if TYPE_CHECKING:
    from vim25.data.role_event_argument import RoleEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RoleEvent(AuthorizationEvent):
    """Data object type ``RoleEvent`` (vmodl ``vim.event.RoleEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RoleEvent/
    """

    role: RoleEventArgument = attrs.field(
        metadata={"wire": "role", "type": "RoleEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``role``. Since 2.0."""
