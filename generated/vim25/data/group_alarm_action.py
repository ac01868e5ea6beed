# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GroupAlarmAction."""

from __future__ import annotations

import attrs

from vim25.data.alarm_action import AlarmAction


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GroupAlarmAction(AlarmAction):
    """Data object type ``GroupAlarmAction`` (vmodl ``vim.alarm.GroupAlarmAction``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GroupAlarmAction/
    """

    action: list[AlarmAction] = attrs.field(
        metadata={"wire": "action", "type": "AlarmAction[]", "since": "2.0", "secret": False},
    )
    """Wire name ``action``. Since 2.0."""
