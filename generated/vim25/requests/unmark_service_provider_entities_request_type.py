# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UnmarkServiceProviderEntitiesRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UnmarkServiceProviderEntitiesRequestType(vmodl.Request):
    """Request type ``UnmarkServiceProviderEntitiesRequestType``."""

    entity: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "ManagedObjectReference[]", "since": "6.9.1", "secret": False},
    )
    """Wire name ``entity``. Since 6.9.1. Refers to a ManagedEntity. Privilege TenantManager.Update."""
