# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RescanHbaRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RescanHbaRequestType(vmodl.Request):
    """Request type ``RescanHbaRequestType``."""

    hba_device: str = attrs.field(
        metadata={"wire": "hbaDevice", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``hbaDevice``. Since 2.0."""
