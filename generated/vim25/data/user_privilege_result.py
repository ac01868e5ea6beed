# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UserPrivilegeResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UserPrivilegeResult(vmodl.DataObject):
    """Data object type ``UserPrivilegeResult`` (vmodl
    ``vim.AuthorizationManager.UserPrivilegeResult``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UserPrivilegeResult/
    """

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``entity``. Since 6.5. Refers to a ManagedEntity."""

    privileges: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "privileges", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``privileges``. Since 6.5."""
