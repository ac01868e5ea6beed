# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveEntityPermissionRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveEntityPermissionRequestType(vmodl.Request):
    """Request type ``RemoveEntityPermissionRequestType``."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege
    Authorization.ModifyPermissions.
    """

    user: str = attrs.field(
        metadata={"wire": "user", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``user``. Since 2.0."""

    is_group: bool = attrs.field(
        metadata={"wire": "isGroup", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``isGroup``. Since 2.0."""
