# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualParallelPortDeviceBackingOption."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_device_backing_option import VirtualDeviceDeviceBackingOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualParallelPortDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualParallelPortDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualParallelPortOption.DeviceBackingOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualParallelPortDeviceBackingOption/
    """
