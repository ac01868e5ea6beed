# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type AlarmFilterSpecAlarmTypeByEntity."""

from __future__ import annotations

import vmodl


class AlarmFilterSpecAlarmTypeByEntity(vmodl.OpenEnum):
    """Enumerated type ``AlarmFilterSpecAlarmTypeByEntity`` (vmodl
    ``vim.alarm.AlarmFilterSpec.AlarmTypeByEntity``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmFilterSpecAlarmTypeByEntity_enum/
    """

    ENTITY_TYPE_ALL = "entityTypeAll"
    ENTITY_TYPE_HOST = "entityTypeHost"
    ENTITY_TYPE_VM = "entityTypeVm"
