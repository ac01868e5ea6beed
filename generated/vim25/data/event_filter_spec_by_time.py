# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EventFilterSpecByTime."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EventFilterSpecByTime(vmodl.DataObject):
    """Data object type ``EventFilterSpecByTime`` (vmodl ``vim.event.EventFilterSpec.ByTime``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpecByTime/
    """

    begin_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "beginTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``beginTime``. Since 2.0."""

    end_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "endTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``endTime``. Since 2.0."""
