# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerfEntityMetricCSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.perf_entity_metric_base import PerfEntityMetricBase

if TYPE_CHECKING:
    from vim25.data.perf_metric_series_csv import PerfMetricSeriesCSV


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerfEntityMetricCSV(PerfEntityMetricBase):
    """Data object type ``PerfEntityMetricCSV`` (vmodl ``vim.PerformanceManager.EntityMetricCSV``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfEntityMetricCSV/
    """

    sample_info_csv: str = attrs.field(
        metadata={"wire": "sampleInfoCSV", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``sampleInfoCSV``. Since 2.0."""

    value: list[PerfMetricSeriesCSV] | None = attrs.field(
        default=None,
        metadata={"wire": "value", "type": "PerfMetricSeriesCSV[]", "since": "2.0", "secret": False},
    )
    """Wire name ``value``. Since 2.0."""
