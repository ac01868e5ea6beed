# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type EmitSyslogMarkRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EmitSyslogMarkRequestType(vmodl.Request):
    """Request type ``EmitSyslogMarkRequestType``."""

    message: str = attrs.field(
        metadata={"wire": "message", "type": "string", "since": "8.0.0.2", "secret": False},
    )
    """Wire name ``message``. Since 8.0.0.2."""
