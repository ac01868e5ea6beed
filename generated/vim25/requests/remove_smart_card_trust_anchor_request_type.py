# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveSmartCardTrustAnchorRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveSmartCardTrustAnchorRequestType(vmodl.Request):
    """Request type ``RemoveSmartCardTrustAnchorRequestType``."""

    issuer: str = attrs.field(
        metadata={"wire": "issuer", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``issuer``. Since 6.0."""

    serial: str = attrs.field(
        metadata={"wire": "serial", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``serial``. Since 6.0."""
