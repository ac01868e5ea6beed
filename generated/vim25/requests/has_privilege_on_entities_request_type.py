# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HasPrivilegeOnEntitiesRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HasPrivilegeOnEntitiesRequestType(vmodl.Request):
    """Request type ``HasPrivilegeOnEntitiesRequestType``."""

    entity: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference[]", "since": "5.5", "secret": False},
    )
    """Wire name ``entity``. Since 5.5. Refers to a ManagedEntity. Privilege System.Read."""

    session_id: str = attrs.field(
        metadata={"wire": "sessionId", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``sessionId``. Since 5.5."""

    priv_id: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "privId", "type": "string[]", "since": "5.5", "secret": False},
    )
    """Wire name ``privId``. Since 5.5."""
