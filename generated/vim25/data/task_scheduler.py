# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type TaskScheduler."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaskScheduler(vmodl.DataObject):
    """Data object type ``TaskScheduler`` (vmodl ``vim.scheduler.TaskScheduler``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskScheduler/
    """

    active_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "activeTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``activeTime``. Since 2.0."""

    expire_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "expireTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``expireTime``. Since 2.0."""
