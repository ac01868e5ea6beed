# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type MetricAlarmOperator."""

from __future__ import annotations

import vmodl


class MetricAlarmOperator(vmodl.OpenEnum):
    """Enumerated type ``MetricAlarmOperator`` (vmodl
    ``vim.alarm.MetricAlarmExpression.MetricOperator``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MetricAlarmOperator_enum/
    """

    IS_ABOVE = "isAbove"
    IS_BELOW = "isBelow"
