# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NoPermissionEntityPrivileges."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NoPermissionEntityPrivileges(vmodl.DataObject):
    """Data object type ``NoPermissionEntityPrivileges`` (vmodl
    ``vim.fault.NoPermission.EntityPrivileges``).

    Since 7.0.3.2.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NoPermissionEntityPrivileges/
    """

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "7.0.3.2", "secret": False},
    )
    """Wire name ``entity``. Since 7.0.3.2. Refers to a ManagedObject."""

    privilege_ids: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "privilegeIds", "type": "string[]", "since": "7.0.3.2", "secret": False},
    )
    """Wire name ``privilegeIds``. Since 7.0.3.2."""
