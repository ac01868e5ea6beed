# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryVsanStatisticsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryVsanStatisticsRequestType(vmodl.Request):
    """Request type ``QueryVsanStatisticsRequestType``."""

    labels: list[str] = attrs.field(
        metadata={"wire": "labels", "type": "string[]", "since": "5.5", "secret": False},
    )
    """Wire name ``labels``. Since 5.5."""
