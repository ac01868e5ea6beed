# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UnregisterHealthUpdateProviderRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UnregisterHealthUpdateProviderRequestType(vmodl.Request):
    """Request type ``UnregisterHealthUpdateProviderRequestType``."""

    provider_id: str = attrs.field(
        metadata={"wire": "providerId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``providerId``. Since 6.5."""
