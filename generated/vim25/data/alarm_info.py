# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AlarmInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.alarm_spec import AlarmSpec

if TYPE_CHECKING:
    import datetime
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlarmInfo(AlarmSpec):
    """Data object type ``AlarmInfo`` (vmodl ``vim.alarm.AlarmInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmInfo/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    alarm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "alarm", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``alarm``. Since 2.0. Refers to a Alarm."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity."""

    last_modified_time: datetime.datetime = attrs.field(
        metadata={"wire": "lastModifiedTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``lastModifiedTime``. Since 2.0."""

    last_modified_user: str = attrs.field(
        metadata={"wire": "lastModifiedUser", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``lastModifiedUser``. Since 2.0."""

    creation_event_id: int = attrs.field(
        metadata={"wire": "creationEventId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``creationEventId``. Since 2.0."""
