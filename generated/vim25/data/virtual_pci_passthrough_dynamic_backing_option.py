# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPCIPassthroughDynamicBackingOption."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_device_backing_option import VirtualDeviceDeviceBackingOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPCIPassthroughDynamicBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualPCIPassthroughDynamicBackingOption`` (vmodl
    ``vim.vm.device.VirtualPCIPassthroughOption.DynamicBackingOption``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughDynamicBackingOption/
    """
