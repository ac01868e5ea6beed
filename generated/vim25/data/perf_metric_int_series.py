# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerfMetricIntSeries."""

from __future__ import annotations

import attrs

from vim25.data.perf_metric_series import PerfMetricSeries


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerfMetricIntSeries(PerfMetricSeries):
    """Data object type ``PerfMetricIntSeries`` (vmodl ``vim.PerformanceManager.IntSeries``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfMetricIntSeries/
    """

    value: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "value", "type": "long[]", "since": "2.0", "secret": False},
    )
    """Wire name ``value``. Since 2.0."""
