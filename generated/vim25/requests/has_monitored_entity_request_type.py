# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HasMonitoredEntityRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HasMonitoredEntityRequestType(vmodl.Request):
    """Request type ``HasMonitoredEntityRequestType``."""

    provider_id: str = attrs.field(
        metadata={"wire": "providerId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``providerId``. Since 6.5."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``entity``. Since 6.5. Refers to a ManagedEntity."""
