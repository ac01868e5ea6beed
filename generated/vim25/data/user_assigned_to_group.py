# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UserAssignedToGroup."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UserAssignedToGroup(HostEvent):
    """Data object type ``UserAssignedToGroup`` (vmodl ``vim.event.UserAssignedToGroup``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UserAssignedToGroup/
    """

    user_login: str = attrs.field(
        metadata={"wire": "userLogin", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``userLogin``. Since 2.0."""

    group: str = attrs.field(
        metadata={"wire": "group", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``group``. Since 2.0."""
