# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ListKmipServersRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ListKmipServersRequestType(vmodl.Request):
    """Request type ``ListKmipServersRequestType``."""

    limit: int | None = attrs.field(
        default=None,
        metadata={"wire": "limit", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``limit``. Since 6.5."""
