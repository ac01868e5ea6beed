# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualFloppyImageBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_file_backing_info import VirtualDeviceFileBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualFloppyImageBackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualFloppyImageBackingInfo`` (vmodl
    ``vim.vm.device.VirtualFloppy.ImageBackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualFloppyImageBackingInfo/
    """
