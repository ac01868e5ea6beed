# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ResetCounterLevelMappingRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResetCounterLevelMappingRequestType(vmodl.Request):
    """Request type ``ResetCounterLevelMappingRequestType``."""

    counters: list[int] = attrs.field(
        metadata={"wire": "counters", "type": "int[]", "since": "4.1", "secret": False},
    )
    """Wire name ``counters``. Since 4.1."""
