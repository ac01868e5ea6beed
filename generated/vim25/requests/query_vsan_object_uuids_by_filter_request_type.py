# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryVsanObjectUuidsByFilterRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryVsanObjectUuidsByFilterRequestType(vmodl.Request):
    """Request type ``QueryVsanObjectUuidsByFilterRequestType``."""

    uuids: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "uuids", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``uuids``. Since 6.0."""

    limit: int | None = attrs.field(
        default=None,
        metadata={"wire": "limit", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``limit``. Since 6.0."""

    version: int | None = attrs.field(
        default=None,
        metadata={"wire": "version", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``version``. Since 6.0."""
