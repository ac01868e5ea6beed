# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceRemoteDeviceBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceRemoteDeviceBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualDeviceRemoteDeviceBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.RemoteDeviceBackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceRemoteDeviceBackingInfo/
    """

    device_name: str = attrs.field(
        metadata={"wire": "deviceName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceName``. Since 2.0."""

    use_auto_detect: bool | None = attrs.field(
        default=None,
        metadata={"wire": "useAutoDetect", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``useAutoDetect``. Since 2.5."""
