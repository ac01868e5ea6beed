# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerfMetricSeries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.perf_metric_id import PerfMetricId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerfMetricSeries(vmodl.DataObject):
    """Data object type ``PerfMetricSeries`` (vmodl ``vim.PerformanceManager.MetricSeries``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfMetricSeries/
    """

    id: PerfMetricId = attrs.field(
        metadata={"wire": "id", "type": "PerfMetricId", "since": "2.0", "secret": False},
    )
    """Wire name ``id``. Since 2.0."""
