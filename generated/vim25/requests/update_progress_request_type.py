# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateProgressRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateProgressRequestType(vmodl.Request):
    """Request type ``UpdateProgressRequestType``."""

    percent_done: int = attrs.field(
        metadata={"wire": "percentDone", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``percentDone``. Since 2.5."""
