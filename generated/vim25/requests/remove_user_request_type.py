# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveUserRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveUserRequestType(vmodl.Request):
    """Request type ``RemoveUserRequestType``."""

    user_name: str = attrs.field(
        metadata={"wire": "userName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``userName``. Since 2.0."""
