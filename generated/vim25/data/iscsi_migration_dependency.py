# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IscsiMigrationDependency."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.iscsi_dependency_entity import IscsiDependencyEntity
    from vim25.data.iscsi_status import IscsiStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IscsiMigrationDependency(vmodl.DataObject):
    """Data object type ``IscsiMigrationDependency`` (vmodl
    ``vim.host.IscsiManager.IscsiMigrationDependency``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiMigrationDependency/
    """

    migration_allowed: bool = attrs.field(
        metadata={"wire": "migrationAllowed", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``migrationAllowed``. Since 5.0."""

    disallow_reason: IscsiStatus | None = attrs.field(
        default=None,
        metadata={"wire": "disallowReason", "type": "IscsiStatus", "since": "5.0", "secret": False},
    )
    """Wire name ``disallowReason``. Since 5.0."""

    dependency: list[IscsiDependencyEntity] | None = attrs.field(
        default=None,
        metadata={"wire": "dependency", "type": "IscsiDependencyEntity[]", "since": "5.0", "secret": False},
    )
    """Wire name ``dependency``. Since 5.0."""
