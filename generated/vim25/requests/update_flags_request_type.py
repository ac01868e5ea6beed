# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateFlagsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_flag_info import HostFlagInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateFlagsRequestType(vmodl.Request):
    """Request type ``UpdateFlagsRequestType``."""

    flag_info: HostFlagInfo = attrs.field(
        metadata={"wire": "flagInfo", "type": "HostFlagInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``flagInfo``. Since 2.5."""
