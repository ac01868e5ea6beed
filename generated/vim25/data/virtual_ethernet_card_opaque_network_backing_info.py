# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualEthernetCardOpaqueNetworkBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualEthernetCardOpaqueNetworkBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualEthernetCardOpaqueNetworkBackingInfo`` (vmodl
    ``vim.vm.device.VirtualEthernetCard.OpaqueNetworkBackingInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardOpaqueNetworkBackingInfo/
    """

    opaque_network_id: str = attrs.field(
        metadata={"wire": "opaqueNetworkId", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``opaqueNetworkId``. Since 5.5."""

    opaque_network_type: str = attrs.field(
        metadata={"wire": "opaqueNetworkType", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``opaqueNetworkType``. Since 5.5."""
