# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type PostEventRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.event import Event
    from vim25.data.task_info import TaskInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PostEventRequestType(vmodl.Request):
    """Request type ``PostEventRequestType``."""

    event_to_post: Event = attrs.field(
        metadata={"wire": "eventToPost", "type": "Event", "since": "2.5", "secret": False},
    )
    """Wire name ``eventToPost``. Since 2.5."""

    task_info: TaskInfo | None = attrs.field(
        default=None,
        metadata={"wire": "taskInfo", "type": "TaskInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``taskInfo``. Since 2.5."""
