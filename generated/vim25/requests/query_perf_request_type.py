# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryPerfRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.perf_query_spec import PerfQuerySpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryPerfRequestType(vmodl.Request):
    """Request type ``QueryPerfRequestType``."""

    query_spec: list[PerfQuerySpec] = attrs.field(
        metadata={"wire": "querySpec", "type": "PerfQuerySpec[]", "since": "2.0", "secret": False},
    )
    """Wire name ``querySpec``. Since 2.0."""
