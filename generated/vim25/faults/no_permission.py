# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NoPermission."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.security_error import SecurityError

if TYPE_CHECKING:
    import vmodl

    from vim25.data.no_permission_entity_privileges import NoPermissionEntityPrivileges


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NoPermission(SecurityError):
    """Fault type ``NoPermission`` (vmodl ``vim.fault.NoPermission``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NoPermission/
    """

    object: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "object", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``object``. Since 2.0. Refers to a ManagedObject."""

    privilege_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "privilegeId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``privilegeId``. Since 2.0."""

    missing_privileges: list[NoPermissionEntityPrivileges] | None = attrs.field(
        default=None,
        metadata={"wire": "missingPrivileges", "type": "NoPermissionEntityPrivileges[]", "since": "7.0.3.2", "secret": False},
    )
    """Wire name ``missingPrivileges``. Since 7.0.3.2."""
