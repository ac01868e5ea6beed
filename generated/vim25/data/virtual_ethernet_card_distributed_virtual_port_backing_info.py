# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualEthernetCardDistributedVirtualPortBackingInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_port_connection import DistributedVirtualSwitchPortConnection


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualEthernetCardDistributedVirtualPortBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualEthernetCardDistributedVirtualPortBackingInfo`` (vmodl
    ``vim.vm.device.VirtualEthernetCard.DistributedVirtualPortBackingInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardDistributedVirtualPortBackingInfo/
    """

    port: DistributedVirtualSwitchPortConnection = attrs.field(
        metadata={"wire": "port", "type": "DistributedVirtualSwitchPortConnection", "since": "4.0", "secret": False},
    )
    """Wire name ``port``. Since 4.0."""
