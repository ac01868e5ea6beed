# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveNetworkResourcePoolRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveNetworkResourcePoolRequestType(vmodl.Request):
    """Request type ``RemoveNetworkResourcePoolRequestType``."""

    key: list[str] = attrs.field(
        metadata={"wire": "key", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``key``. Since 5.0."""
