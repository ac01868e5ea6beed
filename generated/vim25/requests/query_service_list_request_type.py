# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryServiceListRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryServiceListRequestType(vmodl.Request):
    """Request type ``QueryServiceListRequestType``."""

    service_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "serviceName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``serviceName``. Since 2.5."""

    location: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "location", "type": "string[]", "since": "2.5", "secret": False},
    )
    """Wire name ``location``. Since 2.5."""
