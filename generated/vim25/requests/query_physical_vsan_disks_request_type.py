# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryPhysicalVsanDisksRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryPhysicalVsanDisksRequestType(vmodl.Request):
    """Request type ``QueryPhysicalVsanDisksRequestType``."""

    props: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "props", "type": "string[]", "since": "5.5", "secret": False},
    )
    """Wire name ``props``. Since 5.5."""
