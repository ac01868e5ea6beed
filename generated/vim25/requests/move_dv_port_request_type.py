# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type MoveDVPortRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MoveDVPortRequestType(vmodl.Request):
    """Request type ``MoveDVPortRequestType``."""

    port_key: list[str] = attrs.field(
        metadata={"wire": "portKey", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``portKey``. Since 4.0."""

    destination_portgroup_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "destinationPortgroupKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``destinationPortgroupKey``. Since 4.0."""
