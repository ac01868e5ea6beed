# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateGraphicsConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_graphics_config import HostGraphicsConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateGraphicsConfigRequestType(vmodl.Request):
    """Request type ``UpdateGraphicsConfigRequestType``."""

    config: HostGraphicsConfig = attrs.field(
        metadata={"wire": "config", "type": "HostGraphicsConfig", "since": "6.5", "secret": False},
    )
    """Wire name ``config``. Since 6.5."""
