# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSerialPortURIBackingOption."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_uri_backing_option import VirtualDeviceURIBackingOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSerialPortURIBackingOption(VirtualDeviceURIBackingOption):
    """Data object type ``VirtualSerialPortURIBackingOption`` (vmodl
    ``vim.vm.device.VirtualSerialPortOption.URIBackingOption``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortURIBackingOption/
    """
