# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UnassignUserFromGroupRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UnassignUserFromGroupRequestType(vmodl.Request):
    """Request type ``UnassignUserFromGroupRequestType``."""

    user: str = attrs.field(
        metadata={"wire": "user", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``user``. Since 2.0."""

    group: str = attrs.field(
        metadata={"wire": "group", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``group``. Since 2.0."""
