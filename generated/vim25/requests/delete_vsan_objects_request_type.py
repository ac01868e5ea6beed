# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DeleteVsanObjectsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeleteVsanObjectsRequestType(vmodl.Request):
    """Request type ``DeleteVsanObjectsRequestType``."""

    uuids: list[str] = attrs.field(
        metadata={"wire": "uuids", "type": "string[]", "since": "5.5", "secret": False},
    )
    """Wire name ``uuids``. Since 5.5."""

    force: bool | None = attrs.field(
        default=None,
        metadata={"wire": "force", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``force``. Since 5.5."""
