# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ChangePasswordRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ChangePasswordRequestType(vmodl.Request):
    """Request type ``ChangePasswordRequestType``."""

    user: str = attrs.field(
        metadata={"wire": "user", "type": "string", "since": "6.7.2", "secret": False},
    )
    """Wire name ``user``. Since 6.7.2."""

    old_password: str = attrs.field(
        repr=False,
        metadata={"wire": "oldPassword", "type": "string", "since": "6.7.2", "secret": True},
    )
    """Wire name ``oldPassword``. Since 6.7.2. Secret."""

    new_password: str = attrs.field(
        repr=False,
        metadata={"wire": "newPassword", "type": "string", "since": "6.7.2", "secret": True},
    )
    """Wire name ``newPassword``. Since 6.7.2. Secret."""
