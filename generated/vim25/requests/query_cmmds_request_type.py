# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryCmmdsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_vsan_internal_system_cmmds_query import HostVsanInternalSystemCmmdsQuery


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryCmmdsRequestType(vmodl.Request):
    """Request type ``QueryCmmdsRequestType``."""

    queries: list[HostVsanInternalSystemCmmdsQuery] = attrs.field(
        metadata={"wire": "queries", "type": "HostVsanInternalSystemCmmdsQuery[]", "since": "5.5", "secret": False},
    )
    """Wire name ``queries``. Since 5.5."""
