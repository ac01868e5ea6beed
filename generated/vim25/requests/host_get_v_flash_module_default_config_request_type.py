# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HostGetVFlashModuleDefaultConfigRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostGetVFlashModuleDefaultConfigRequestType(vmodl.Request):
    """Request type ``HostGetVFlashModuleDefaultConfigRequestType``."""

    v_flash_module: str = attrs.field(
        metadata={"wire": "vFlashModule", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashModule``. Since 5.5."""
