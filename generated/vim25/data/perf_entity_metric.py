# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerfEntityMetric."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.perf_entity_metric_base import PerfEntityMetricBase

if TYPE_CHECKING:
    from vim25.data.perf_metric_series import PerfMetricSeries
    from vim25.data.perf_sample_info import PerfSampleInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerfEntityMetric(PerfEntityMetricBase):
    """Data object type ``PerfEntityMetric`` (vmodl ``vim.PerformanceManager.EntityMetric``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfEntityMetric/
    """

    sample_info: list[PerfSampleInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "sampleInfo", "type": "PerfSampleInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``sampleInfo``. Since 2.0."""

    value: list[PerfMetricSeries] | None = attrs.field(
        default=None,
        metadata={"wire": "value", "type": "PerfMetricSeries[]", "since": "2.0", "secret": False},
    )
    """Wire name ``value``. Since 2.0."""
