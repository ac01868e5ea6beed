# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RegisterDiskRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RegisterDiskRequestType(vmodl.Request):
    """Request type ``RegisterDiskRequestType``."""

    path: str = attrs.field(
        metadata={"wire": "path", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``path``. Since 6.5."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``name``. Since 6.5."""
