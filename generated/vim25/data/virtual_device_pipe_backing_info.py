# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDevicePipeBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDevicePipeBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualDevicePipeBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.PipeBackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDevicePipeBackingInfo/
    """

    pipe_name: str = attrs.field(
        metadata={"wire": "pipeName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``pipeName``. Since 2.0."""
