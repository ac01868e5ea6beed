# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdatePerfIntervalRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.perf_interval import PerfInterval


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdatePerfIntervalRequestType(vmodl.Request):
    """Request type ``UpdatePerfIntervalRequestType``."""

    interval: PerfInterval = attrs.field(
        metadata={"wire": "interval", "type": "PerfInterval", "since": "2.0", "secret": False},
    )
    """Wire name ``interval``. Since 2.0."""
