# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpgradeVsanObjectsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpgradeVsanObjectsRequestType(vmodl.Request):
    """Request type ``UpgradeVsanObjectsRequestType``."""

    uuids: list[str] = attrs.field(
        metadata={"wire": "uuids", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``uuids``. Since 6.0."""

    new_version: int = attrs.field(
        metadata={"wire": "newVersion", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``newVersion``. Since 6.0."""
