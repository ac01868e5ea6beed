# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CancelRetrievePropertiesExRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CancelRetrievePropertiesExRequestType(vmodl.Request):
    """Request type ``CancelRetrievePropertiesExRequestType``."""

    token: str = attrs.field(
        metadata={"wire": "token", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``token``. Since 4.1."""
