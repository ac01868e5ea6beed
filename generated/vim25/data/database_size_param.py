# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatabaseSizeParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.inventory_description import InventoryDescription
    from vim25.data.performance_statistics_description import PerformanceStatisticsDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatabaseSizeParam(vmodl.DataObject):
    """Data object type ``DatabaseSizeParam`` (vmodl
    ``vim.ResourcePlanningManager.DatabaseSizeParam``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatabaseSizeParam/
    """

    inventory_desc: InventoryDescription = attrs.field(
        metadata={"wire": "inventoryDesc", "type": "InventoryDescription", "since": "4.0", "secret": False},
    )
    """Wire name ``inventoryDesc``. Since 4.0."""

    perf_stats_desc: PerformanceStatisticsDescription | None = attrs.field(
        default=None,
        metadata={"wire": "perfStatsDesc", "type": "PerformanceStatisticsDescription", "since": "4.0", "secret": False},
    )
    """Wire name ``perfStatsDesc``. Since 4.0."""
