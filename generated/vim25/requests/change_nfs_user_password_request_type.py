# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ChangeNFSUserPasswordRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ChangeNFSUserPasswordRequestType(vmodl.Request):
    """Request type ``ChangeNFSUserPasswordRequestType``."""

    password: str = attrs.field(
        repr=False,
        metadata={"wire": "password", "type": "string", "since": "6.0", "secret": True},
    )
    """Wire name ``password``. Since 6.0. Secret."""
