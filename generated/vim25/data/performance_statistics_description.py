# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerformanceStatisticsDescription."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.perf_interval import PerfInterval


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerformanceStatisticsDescription(vmodl.DataObject):
    """Data object type ``PerformanceStatisticsDescription`` (vmodl
    ``vim.ResourcePlanningManager.PerfStatsDescription``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/PerformanceStatisticsDescription/
    """

    intervals: list[PerfInterval] | None = attrs.field(
        default=None,
        metadata={"wire": "intervals", "type": "PerfInterval[]", "since": "4.0", "secret": False},
    )
    """Wire name ``intervals``. Since 4.0."""
