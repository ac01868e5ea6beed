# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryFaultToleranceCompatibilityExRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryFaultToleranceCompatibilityExRequestType(vmodl.Request):
    """Request type ``QueryFaultToleranceCompatibilityExRequestType``."""

    for_legacy_ft: bool | None = attrs.field(
        default=None,
        metadata={"wire": "forLegacyFt", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``forLegacyFt``. Since 6.0."""
