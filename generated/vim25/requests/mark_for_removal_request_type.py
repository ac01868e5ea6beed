# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type MarkForRemovalRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MarkForRemovalRequestType(vmodl.Request):
    """Request type ``MarkForRemovalRequestType``."""

    hba_name: str = attrs.field(
        metadata={"wire": "hbaName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``hbaName``. Since 5.0."""

    remove: bool = attrs.field(
        metadata={"wire": "remove", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``remove``. Since 5.0."""
