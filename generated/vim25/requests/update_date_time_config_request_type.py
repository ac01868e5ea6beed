# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateDateTimeConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_date_time_config import HostDateTimeConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateDateTimeConfigRequestType(vmodl.Request):
    """Request type ``UpdateDateTimeConfigRequestType``."""

    config: HostDateTimeConfig = attrs.field(
        metadata={"wire": "config", "type": "HostDateTimeConfig", "since": "2.5", "secret": False},
    )
    """Wire name ``config``. Since 2.5."""
