# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AlarmState."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.enums.managed_entity_status import ManagedEntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlarmState(vmodl.DataObject):
    """Data object type ``AlarmState`` (vmodl ``vim.alarm.AlarmState``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmState/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity."""

    alarm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "alarm", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``alarm``. Since 2.0. Refers to a Alarm."""

    overall_status: ManagedEntityStatus = attrs.field(
        metadata={"wire": "overallStatus", "type": "ManagedEntityStatus", "since": "2.0", "secret": False},
    )
    """Wire name ``overallStatus``. Since 2.0."""

    time: datetime.datetime = attrs.field(
        metadata={"wire": "time", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``time``. Since 2.0."""

    acknowledged: bool | None = attrs.field(
        default=None,
        metadata={"wire": "acknowledged", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``acknowledged``. Since 4.0."""

    acknowledged_by_user: str | None = attrs.field(
        default=None,
        metadata={"wire": "acknowledgedByUser", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``acknowledgedByUser``. Since 4.0."""

    acknowledged_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "acknowledgedTime", "type": "dateTime", "since": "4.0", "secret": False},
    )
    """Wire name ``acknowledgedTime``. Since 4.0."""

    event_key: int | None = attrs.field(
        default=None,
        metadata={"wire": "eventKey", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``eventKey``. Since 6.0."""

    disabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "disabled", "type": "boolean", "since": "6.9.1", "secret": False},
    )
    """Wire name ``disabled``. Since 6.9.1."""
