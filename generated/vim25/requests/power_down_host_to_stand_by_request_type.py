# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type PowerDownHostToStandByRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PowerDownHostToStandByRequestType(vmodl.Request):
    """Request type ``PowerDownHostToStandByRequestType``."""

    timeout_sec: int = attrs.field(
        metadata={"wire": "timeoutSec", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``timeoutSec``. Since 2.5."""

    evacuate_powered_off_vms: bool | None = attrs.field(
        default=None,
        metadata={"wire": "evacuatePoweredOffVms", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``evacuatePoweredOffVms``. Since 2.5."""
