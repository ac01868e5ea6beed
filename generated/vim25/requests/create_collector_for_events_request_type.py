# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateCollectorForEventsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.event_filter_spec import EventFilterSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateCollectorForEventsRequestType(vmodl.Request):
    """Request type ``CreateCollectorForEventsRequestType``."""

    filter: EventFilterSpec = attrs.field(
        metadata={"wire": "filter", "type": "EventFilterSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``filter``. Since 2.0."""
