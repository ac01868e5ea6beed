# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateAssignableHardwareConfigRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_assignable_hardware_config import HostAssignableHardwareConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateAssignableHardwareConfigRequestType(vmodl.Request):
    """Request type ``UpdateAssignableHardwareConfigRequestType``."""

    config: HostAssignableHardwareConfig = attrs.field(
        metadata={"wire": "config", "type": "HostAssignableHardwareConfig", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``config``. Since 7.0.0.0."""
