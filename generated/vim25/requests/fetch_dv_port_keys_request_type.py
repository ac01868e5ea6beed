# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type FetchDVPortKeysRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_port_criteria import DistributedVirtualSwitchPortCriteria


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FetchDVPortKeysRequestType(vmodl.Request):
    """Request type ``FetchDVPortKeysRequestType``."""

    criteria: DistributedVirtualSwitchPortCriteria | None = attrs.field(
        default=None,
        metadata={"wire": "criteria", "type": "DistributedVirtualSwitchPortCriteria", "since": "4.0", "secret": False},
    )
    """Wire name ``criteria``. Since 4.0."""
