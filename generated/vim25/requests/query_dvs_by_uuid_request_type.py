# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryDvsByUuidRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryDvsByUuidRequestType(vmodl.Request):
    """Request type ``QueryDvsByUuidRequestType``."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``uuid``. Since 4.0."""
