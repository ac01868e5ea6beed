# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDrsRecommendation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_drs_migration import ClusterDrsMigration


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDrsRecommendation(vmodl.DataObject):
    """Data object type ``ClusterDrsRecommendation`` (vmodl ``vim.cluster.DrsRecommendation``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsRecommendation/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    rating: int = attrs.field(
        metadata={"wire": "rating", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``rating``. Since 2.0."""

    reason: str = attrs.field(
        metadata={"wire": "reason", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``reason``. Since 2.0."""

    reason_text: str = attrs.field(
        metadata={"wire": "reasonText", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``reasonText``. Since 2.0."""

    migration_list: list[ClusterDrsMigration] = attrs.field(
        metadata={"wire": "migrationList", "type": "ClusterDrsMigration[]", "since": "2.0", "secret": False},
    )
    """Wire name ``migrationList``. Since 2.0."""
