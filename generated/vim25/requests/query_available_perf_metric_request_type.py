# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryAvailablePerfMetricRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryAvailablePerfMetricRequestType(vmodl.Request):
    """Request type ``QueryAvailablePerfMetricRequestType``."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedObject."""

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

    interval_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "intervalId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``intervalId``. Since 2.0."""
