# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CheckConfigureEvcModeRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CheckConfigureEvcModeRequestType(vmodl.Request):
    """Request type ``CheckConfigureEvcModeRequestType``."""

    evc_mode_key: str = attrs.field(
        metadata={"wire": "evcModeKey", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``evcModeKey``. Since 6.0."""

    evc_graphics_mode_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "evcGraphicsModeKey", "type": "string", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``evcGraphicsModeKey``. Since 7.0.1.0."""
