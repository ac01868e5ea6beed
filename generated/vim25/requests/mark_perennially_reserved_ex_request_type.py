# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type MarkPerenniallyReservedExRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MarkPerenniallyReservedExRequestType(vmodl.Request):
    """Request type ``MarkPerenniallyReservedExRequestType``."""

    lun_uuid: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "lunUuid", "type": "string[]", "since": "6.7.2", "secret": False},
    )
    """Wire name ``lunUuid``. Since 6.7.2."""

    state: bool = attrs.field(
        metadata={"wire": "state", "type": "boolean", "since": "6.7.2", "secret": False},
    )
    """Wire name ``state``. Since 6.7.2."""
