# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EventAlarmExpressionComparison."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EventAlarmExpressionComparison(vmodl.DataObject):
    """Data object type ``EventAlarmExpressionComparison`` (vmodl
    ``vim.alarm.EventAlarmExpression.Comparison``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/EventAlarmExpressionComparison/
    """

    attribute_name: str = attrs.field(
        metadata={"wire": "attributeName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``attributeName``. Since 4.0."""

    operator: str = attrs.field(
        metadata={"wire": "operator", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``operator``. Since 4.0."""

    value: str = attrs.field(
        metadata={"wire": "value", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``value``. Since 4.0."""
