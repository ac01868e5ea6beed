# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AddFilterEntitiesRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddFilterEntitiesRequestType(vmodl.Request):
    """Request type ``AddFilterEntitiesRequestType``."""

    filter_id: str = attrs.field(
        metadata={"wire": "filterId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``filterId``. Since 6.5."""

    entities: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "entities", "type": "ManagedObjectReference[]", "since": "6.5", "secret": False},
    )
    """Wire name ``entities``. Since 6.5. Refers to a ManagedEntity."""
