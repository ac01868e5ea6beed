# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateVsanRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_config_info import VsanHostConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateVsanRequestType(vmodl.Request):
    """Request type ``UpdateVsanRequestType``."""

    config: VsanHostConfigInfo = attrs.field(
        metadata={"wire": "config", "type": "VsanHostConfigInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``config``. Since 5.5."""
