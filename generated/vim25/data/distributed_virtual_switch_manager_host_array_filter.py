# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchManagerHostArrayFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.distributed_virtual_switch_manager_host_dvs_filter_spec import DistributedVirtualSwitchManagerHostDvsFilterSpec

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchManagerHostArrayFilter(DistributedVirtualSwitchManagerHostDvsFilterSpec):
    """Data object type ``DistributedVirtualSwitchManagerHostArrayFilter`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.HostArrayFilter``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostArrayFilter/
    """

    host: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference[]", "since": "4.1", "secret": False},
    )
    """Wire name ``host``. Since 4.1. Refers to a HostSystem."""
