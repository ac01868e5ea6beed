# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdatePhysicalNicLinkSpeedRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.physical_nic_link_info import PhysicalNicLinkInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdatePhysicalNicLinkSpeedRequestType(vmodl.Request):
    """Request type ``UpdatePhysicalNicLinkSpeedRequestType``."""

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""

    link_speed: PhysicalNicLinkInfo | None = attrs.field(
        default=None,
        metadata={"wire": "linkSpeed", "type": "PhysicalNicLinkInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``linkSpeed``. Since 2.0."""
