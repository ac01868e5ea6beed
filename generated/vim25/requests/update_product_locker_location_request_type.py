# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateProductLockerLocationRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateProductLockerLocationRequestType(vmodl.Request):
    """Request type ``UpdateProductLockerLocationRequestType``."""

    path: str = attrs.field(
        metadata={"wire": "path", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``path``. Since 6.7.1."""
