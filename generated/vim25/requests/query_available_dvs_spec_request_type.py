# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryAvailableDvsSpecRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryAvailableDvsSpecRequestType(vmodl.Request):
    """Request type ``QueryAvailableDvsSpecRequestType``."""

    recommended: bool | None = attrs.field(
        default=None,
        metadata={"wire": "recommended", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``recommended``. Since 6.0."""
