# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPCIPassthroughDeviceBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_device_backing_info import VirtualDeviceDeviceBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPCIPassthroughDeviceBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualPCIPassthroughDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDeviceBackingInfo/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    device_id: str = attrs.field(
        metadata={"wire": "deviceId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``deviceId``. Since 4.0."""

    system_id: str = attrs.field(
        metadata={"wire": "systemId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``systemId``. Since 4.0."""

    vendor_id: int = attrs.field(
        metadata={"wire": "vendorId", "type": "short", "since": "4.0", "secret": False},
    )
    """Wire name ``vendorId``. Since 4.0."""
