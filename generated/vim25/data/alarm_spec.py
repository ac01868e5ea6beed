# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AlarmSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.alarm_action import AlarmAction
    from vim25.data.alarm_expression import AlarmExpression
    from vim25.data.alarm_setting import AlarmSetting


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlarmSpec(vmodl.DataObject):
    """Data object type ``AlarmSpec`` (vmodl ``vim.alarm.AlarmSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmSpec/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    system_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "systemName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``systemName``. Since 5.0."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``description``. Since 2.0."""

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enabled``. Since 2.0."""

    expression: AlarmExpression = attrs.field(
        metadata={"wire": "expression", "type": "AlarmExpression", "since": "2.0", "secret": False},
    )
    """Wire name ``expression``. Since 2.0."""

    action: AlarmAction | None = attrs.field(
        default=None,
        metadata={"wire": "action", "type": "AlarmAction", "since": "2.0", "secret": False},
    )
    """Wire name ``action``. Since 2.0."""

    action_frequency: int | None = attrs.field(
        default=None,
        metadata={"wire": "actionFrequency", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``actionFrequency``. Since 4.0."""

    setting: AlarmSetting | None = attrs.field(
        default=None,
        metadata={"wire": "setting", "type": "AlarmSetting", "since": "2.0", "secret": False},
    )
    """Wire name ``setting``. Since 2.0."""
