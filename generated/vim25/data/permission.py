# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type Permission."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Permission(vmodl.DataObject):
    """Data object type ``Permission`` (vmodl ``vim.AuthorizationManager.Permission``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/Permission/
    """

    entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity."""

    principal: str = attrs.field(
        metadata={"wire": "principal", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``principal``. Since 2.0."""

    group: bool = attrs.field(
        metadata={"wire": "group", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``group``. Since 2.0."""

    role_id: int = attrs.field(
        metadata={"wire": "roleId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``roleId``. Since 2.0."""

    propagate: bool = attrs.field(
        metadata={"wire": "propagate", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``propagate``. Since 2.0."""
