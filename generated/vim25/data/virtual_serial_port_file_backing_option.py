# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSerialPortFileBackingOption."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_file_backing_option import VirtualDeviceFileBackingOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSerialPortFileBackingOption(VirtualDeviceFileBackingOption):
    """Data object type ``VirtualSerialPortFileBackingOption`` (vmodl
    ``vim.vm.device.VirtualSerialPortOption.FileBackingOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortFileBackingOption/
    """
