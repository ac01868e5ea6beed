# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ReconfigureServiceConsoleReservationRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReconfigureServiceConsoleReservationRequestType(vmodl.Request):
    """Request type ``ReconfigureServiceConsoleReservationRequestType``."""

    cfg_bytes: int = attrs.field(
        metadata={"wire": "cfgBytes", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``cfgBytes``. Since 2.0."""
