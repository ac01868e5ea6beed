# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type MetricAlarmExpression."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.alarm_expression import AlarmExpression

if TYPE_CHECKING:
    from vim25.enums.metric_alarm_operator import MetricAlarmOperator
    from vim25.data.perf_metric_id import PerfMetricId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MetricAlarmExpression(AlarmExpression):
    """Data object type ``MetricAlarmExpression`` (vmodl ``vim.alarm.MetricAlarmExpression``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MetricAlarmExpression/
    """

    operator: MetricAlarmOperator = attrs.field(
        metadata={"wire": "operator", "type": "MetricAlarmOperator", "since": "2.0", "secret": False},
    )
    """Wire name ``operator``. Since 2.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    metric: PerfMetricId = attrs.field(
        metadata={"wire": "metric", "type": "PerfMetricId", "since": "2.0", "secret": False},
    )
    """Wire name ``metric``. Since 2.0."""

    yellow: int | None = attrs.field(
        default=None,
        metadata={"wire": "yellow", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``yellow``. Since 2.0."""

    yellow_interval: int | None = attrs.field(
        default=None,
        metadata={"wire": "yellowInterval", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``yellowInterval``. Since 4.0."""

    red: int | None = attrs.field(
        default=None,
        metadata={"wire": "red", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``red``. Since 2.0."""

    red_interval: int | None = attrs.field(
        default=None,
        metadata={"wire": "redInterval", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``redInterval``. Since 4.0."""
