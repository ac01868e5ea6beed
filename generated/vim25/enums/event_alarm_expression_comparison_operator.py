# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type EventAlarmExpressionComparisonOperator."""

from __future__ import annotations

import vmodl


class EventAlarmExpressionComparisonOperator(vmodl.OpenEnum):
    """Enumerated type ``EventAlarmExpressionComparisonOperator`` (vmodl
    ``vim.alarm.EventAlarmExpression.ComparisonOperator``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/EventAlarmExpressionComparisonOperator_enum/
    """

    EQUALS = "equals"
    NOT_EQUAL_TO = "notEqualTo"
    STARTS_WITH = "startsWith"
    DOES_NOT_START_WITH = "doesNotStartWith"
    ENDS_WITH = "endsWith"
    DOES_NOT_END_WITH = "doesNotEndWith"
