# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateDateTimeRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateDateTimeRequestType(vmodl.Request):
    """Request type ``UpdateDateTimeRequestType``."""

    date_time: datetime.datetime = attrs.field(
        metadata={"wire": "dateTime", "type": "dateTime", "since": "2.5", "secret": False},
    )
    """Wire name ``dateTime``. Since 2.5."""
