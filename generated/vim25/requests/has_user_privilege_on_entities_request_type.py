# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HasUserPrivilegeOnEntitiesRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HasUserPrivilegeOnEntitiesRequestType(vmodl.Request):
    """Request type ``HasUserPrivilegeOnEntitiesRequestType``."""

    entities: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "entities", "type": "ManagedObjectReference[]", "since": "6.5", "secret": False},
    )
    """Wire name ``entities``. Since 6.5. Refers to a ManagedObject. Privilege System.View."""

    user_name: str = attrs.field(
        metadata={"wire": "userName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``userName``. Since 6.5."""

    priv_id: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "privId", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``privId``. Since 6.5."""
