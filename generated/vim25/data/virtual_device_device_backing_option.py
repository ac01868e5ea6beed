# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceDeviceBackingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_backing_option import VirtualDeviceBackingOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceDeviceBackingOption(VirtualDeviceBackingOption):
    """Data object type ``VirtualDeviceDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.DeviceBackingOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceDeviceBackingOption/
    """

    auto_detect_available: BoolOption = attrs.field(
        metadata={"wire": "autoDetectAvailable", "type": "BoolOption", "since": "2.5", "secret": False},
    )
    """Wire name ``autoDetectAvailable``. Since 2.5."""
