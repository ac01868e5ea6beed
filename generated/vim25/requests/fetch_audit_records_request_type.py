# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type FetchAuditRecordsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FetchAuditRecordsRequestType(vmodl.Request):
    """Request type ``FetchAuditRecordsRequestType``."""

    token: str | None = attrs.field(
        default=None,
        metadata={"wire": "token", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``token``. Since 7.0.3.0."""
