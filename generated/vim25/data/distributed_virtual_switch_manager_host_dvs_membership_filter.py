# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchManagerHostDvsMembershipFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.distributed_virtual_switch_manager_host_dvs_filter_spec import DistributedVirtualSwitchManagerHostDvsFilterSpec

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchManagerHostDvsMembershipFilter(DistributedVirtualSwitchManagerHostDvsFilterSpec):
    """Data object type ``DistributedVirtualSwitchManagerHostDvsMembershipFilter`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.HostDvsMembershipFilter``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostDvsMembershipFilter/
    """

    distributed_virtual_switch: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "distributedVirtualSwitch", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``distributedVirtualSwitch``. Since 4.1. Refers to a DistributedVirtualSwitch."""
