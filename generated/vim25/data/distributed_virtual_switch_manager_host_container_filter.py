# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchManagerHostContainerFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.distributed_virtual_switch_manager_host_dvs_filter_spec import DistributedVirtualSwitchManagerHostDvsFilterSpec

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_manager_host_container import DistributedVirtualSwitchManagerHostContainer


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchManagerHostContainerFilter(DistributedVirtualSwitchManagerHostDvsFilterSpec):
    """Data object type ``DistributedVirtualSwitchManagerHostContainerFilter`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.HostContainerFilter``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostContainerFilter/
    """

    host_container: DistributedVirtualSwitchManagerHostContainer = attrs.field(
        metadata={"wire": "hostContainer", "type": "DistributedVirtualSwitchManagerHostContainer", "since": "4.1", "secret": False},
    )
    """Wire name ``hostContainer``. Since 4.1."""
