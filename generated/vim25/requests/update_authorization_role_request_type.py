# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateAuthorizationRoleRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateAuthorizationRoleRequestType(vmodl.Request):
    """Request type ``UpdateAuthorizationRoleRequestType``."""

    role_id: int = attrs.field(
        metadata={"wire": "roleId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``roleId``. Since 2.0."""

    new_name: str = attrs.field(
        metadata={"wire": "newName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``newName``. Since 2.0."""

    priv_ids: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "privIds", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``privIds``. Since 2.0."""
