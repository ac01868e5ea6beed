# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HttpNfcLeaseProgressRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HttpNfcLeaseProgressRequestType(vmodl.Request):
    """Request type ``HttpNfcLeaseProgressRequestType``."""

    percent: int = attrs.field(
        metadata={"wire": "percent", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``percent``. Since 4.0."""
