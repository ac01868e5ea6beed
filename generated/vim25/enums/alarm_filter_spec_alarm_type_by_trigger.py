# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type AlarmFilterSpecAlarmTypeByTrigger."""

from __future__ import annotations

import vmodl


class AlarmFilterSpecAlarmTypeByTrigger(vmodl.OpenEnum):
    """Enumerated type ``AlarmFilterSpecAlarmTypeByTrigger`` (vmodl
    ``vim.alarm.AlarmFilterSpec.AlarmTypeByTrigger``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmFilterSpecAlarmTypeByTrigger_enum/
    """

    TRIGGER_TYPE_ALL = "triggerTypeAll"
    TRIGGER_TYPE_EVENT = "triggerTypeEvent"
    TRIGGER_TYPE_METRIC = "triggerTypeMetric"
