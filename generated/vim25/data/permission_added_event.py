# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PermissionAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.permission_event import PermissionEvent

if TYPE_CHECKING:
    from vim25.data.role_event_argument import RoleEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PermissionAddedEvent(PermissionEvent):
    """Data object type ``PermissionAddedEvent`` (vmodl ``vim.event.PermissionAddedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PermissionAddedEvent/
    """

    role: RoleEventArgument = attrs.field(
        metadata={"wire": "role", "type": "RoleEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``role``. Since 2.0."""

    propagate: bool = attrs.field(
        metadata={"wire": "propagate", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``propagate``. Since 2.0."""
