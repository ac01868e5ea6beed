# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type SetEntityPermissionsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.permission import Permission


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SetEntityPermissionsRequestType(vmodl.Request):
    """Request type ``SetEntityPermissionsRequestType``."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege
    Authorization.ModifyPermissions.
    """

    permission: list[Permission] | None = attrs.field(
        default=None,
        metadata={"wire": "permission", "type": "Permission[]", "since": "2.0", "secret": False},
    )
    """Wire name ``permission``. Since 2.0."""
