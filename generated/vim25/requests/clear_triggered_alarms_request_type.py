# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ClearTriggeredAlarmsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.alarm_filter_spec import AlarmFilterSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClearTriggeredAlarmsRequestType(vmodl.Request):
    """Request type ``ClearTriggeredAlarmsRequestType``."""

    filter: AlarmFilterSpec = attrs.field(
        metadata={"wire": "filter", "type": "AlarmFilterSpec", "since": "6.7", "secret": False},
    )
    """Wire name ``filter``. Since 6.7."""
