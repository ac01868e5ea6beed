# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RetrieveObjectScheduledTaskRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveObjectScheduledTaskRequestType(vmodl.Request):
    """Request type ``RetrieveObjectScheduledTaskRequestType``."""

    obj: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "obj", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``obj``. Since 4.0. Refers to a ManagedObject."""
