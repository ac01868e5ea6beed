# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OrAlarmExpression."""

from __future__ import annotations

import attrs

from vim25.data.alarm_expression import AlarmExpression


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrAlarmExpression(AlarmExpression):
    """Data object type ``OrAlarmExpression`` (vmodl ``vim.alarm.OrAlarmExpression``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OrAlarmExpression/
    """

    expression: list[AlarmExpression] = attrs.field(
        metadata={"wire": "expression", "type": "AlarmExpression[]", "since": "2.0", "secret": False},
    )
    """Wire name ``expression``. Since 2.0."""
