# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HostSpecGetUpdatedHostsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSpecGetUpdatedHostsRequestType(vmodl.Request):
    """Request type ``HostSpecGetUpdatedHostsRequestType``."""

    start_change_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "startChangeID", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``startChangeID``. Since 6.5."""

    end_change_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "endChangeID", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``endChangeID``. Since 6.5."""
