# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryPerfCounterByLevelRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryPerfCounterByLevelRequestType(vmodl.Request):
    """Request type ``QueryPerfCounterByLevelRequestType``."""

    level: int = attrs.field(
        metadata={"wire": "level", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``level``. Since 2.5."""
