# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterMigrationAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_action import ClusterAction

if TYPE_CHECKING:
    from vim25.data.cluster_drs_migration import ClusterDrsMigration


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterMigrationAction(ClusterAction):
    """Data object type ``ClusterMigrationAction`` (vmodl ``vim.cluster.MigrationAction``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterMigrationAction/
    """

    drs_migration: ClusterDrsMigration | None = attrs.field(
        default=None,
        metadata={"wire": "drsMigration", "type": "ClusterDrsMigration", "since": "2.5", "secret": False},
    )
    """Wire name ``drsMigration``. Since 2.5."""
