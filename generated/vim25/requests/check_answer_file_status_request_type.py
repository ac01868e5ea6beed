# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CheckAnswerFileStatusRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CheckAnswerFileStatusRequestType(vmodl.Request):
    """Request type ``CheckAnswerFileStatusRequestType``."""

    host: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference[]", "since": "5.0", "secret": False},
    )
    """Wire name ``host``. Since 5.0. Refers to a HostSystem."""
