# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerfQuerySpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.perf_metric_id import PerfMetricId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerfQuerySpec(vmodl.DataObject):
    """Data object type ``PerfQuerySpec`` (vmodl ``vim.PerformanceManager.QuerySpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfQuerySpec/
    """

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedObject."""

    start_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "startTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``startTime``. Since 2.0."""

    end_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "endTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``endTime``. Since 2.0."""

    max_sample: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxSample", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``maxSample``. Since 2.0."""

    metric_id: list[PerfMetricId] | None = attrs.field(
        default=None,
        metadata={"wire": "metricId", "type": "PerfMetricId[]", "since": "2.0", "secret": False},
    )
    """Wire name ``metricId``. Since 2.0."""

    interval_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "intervalId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``intervalId``. Since 2.0."""

    format: str | None = attrs.field(
        default=None,
        metadata={"wire": "format", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``format``. Since 2.0."""
