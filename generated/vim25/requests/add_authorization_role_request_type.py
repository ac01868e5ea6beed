# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AddAuthorizationRoleRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddAuthorizationRoleRequestType(vmodl.Request):
    """Request type ``AddAuthorizationRoleRequestType``."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    priv_ids: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "privIds", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``privIds``. Since 2.0."""
