# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StateAlarmExpression."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.alarm_expression import AlarmExpression

if TYPE_CHECKING:
    from vim25.enums.state_alarm_operator import StateAlarmOperator


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StateAlarmExpression(AlarmExpression):
    """Data object type ``StateAlarmExpression`` (vmodl ``vim.alarm.StateAlarmExpression``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StateAlarmExpression/
    """

    operator: StateAlarmOperator = attrs.field(
        metadata={"wire": "operator", "type": "StateAlarmOperator", "since": "2.0", "secret": False},
    )
    """Wire name ``operator``. Since 2.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    state_path: str = attrs.field(
        metadata={"wire": "statePath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``statePath``. Since 2.0."""

    yellow: str | None = attrs.field(
        default=None,
        metadata={"wire": "yellow", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``yellow``. Since 2.0."""

    red: str | None = attrs.field(
        default=None,
        metadata={"wire": "red", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``red``. Since 2.0."""
