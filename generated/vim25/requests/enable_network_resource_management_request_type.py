# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type EnableNetworkResourceManagementRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EnableNetworkResourceManagementRequestType(vmodl.Request):
    """Request type ``EnableNetworkResourceManagementRequestType``."""

    enable: bool = attrs.field(
        metadata={"wire": "enable", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``enable``. Since 4.1."""
