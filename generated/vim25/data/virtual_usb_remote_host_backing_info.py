# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualUSBRemoteHostBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_device_backing_info import VirtualDeviceDeviceBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualUSBRemoteHostBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualUSBRemoteHostBackingInfo`` (vmodl
    ``vim.vm.device.VirtualUSB.RemoteHostBackingInfo``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBRemoteHostBackingInfo/
    """

    hostname: str = attrs.field(
        metadata={"wire": "hostname", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``hostname``. Since 4.1."""
