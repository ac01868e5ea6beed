# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryDvsCheckCompatibilityRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_manager_dvs_product_spec import DistributedVirtualSwitchManagerDvsProductSpec
    from vim25.data.distributed_virtual_switch_manager_host_container import DistributedVirtualSwitchManagerHostContainer
    from vim25.data.distributed_virtual_switch_manager_host_dvs_filter_spec import DistributedVirtualSwitchManagerHostDvsFilterSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryDvsCheckCompatibilityRequestType(vmodl.Request):
    """Request type ``QueryDvsCheckCompatibilityRequestType``."""

    host_container: DistributedVirtualSwitchManagerHostContainer = attrs.field(
        metadata={"wire": "hostContainer", "type": "DistributedVirtualSwitchManagerHostContainer", "since": "4.1", "secret": False},
    )
    """Wire name ``hostContainer``. Since 4.1."""

    dvs_product_spec: DistributedVirtualSwitchManagerDvsProductSpec | None = attrs.field(
        default=None,
        metadata={"wire": "dvsProductSpec", "type": "DistributedVirtualSwitchManagerDvsProductSpec", "since": "4.1", "secret": False},
    )
    """Wire name ``dvsProductSpec``. Since 4.1."""

    host_filter_spec: list[DistributedVirtualSwitchManagerHostDvsFilterSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "hostFilterSpec", "type": "DistributedVirtualSwitchManagerHostDvsFilterSpec[]", "since": "4.1", "secret": False},
    )
    """Wire name ``hostFilterSpec``. Since 4.1."""
