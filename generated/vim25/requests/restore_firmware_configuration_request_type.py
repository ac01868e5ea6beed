# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RestoreFirmwareConfigurationRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RestoreFirmwareConfigurationRequestType(vmodl.Request):
    """Request type ``RestoreFirmwareConfigurationRequestType``."""

    force: bool = attrs.field(
        metadata={"wire": "force", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``force``. Since 2.5."""
