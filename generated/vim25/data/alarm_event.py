# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AlarmEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.event import Event

if TYPE_CHECKING:
    from vim25.data.alarm_event_argument import AlarmEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlarmEvent(Event):
    """Data object type ``AlarmEvent`` (vmodl ``vim.event.AlarmEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmEvent/
    """

    alarm: AlarmEventArgument = attrs.field(
        metadata={"wire": "alarm", "type": "AlarmEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``alarm``. Since 2.0."""
