# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPointingDeviceBackingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_device_backing_option import VirtualDeviceDeviceBackingOption

if TYPE_CHECKING:
    from vim25.data.choice_option import ChoiceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPointingDeviceBackingOption(VirtualDeviceDeviceBackingOption):
    """Data object type ``VirtualPointingDeviceBackingOption`` (vmodl
    ``vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPointingDeviceBackingOption/
    """

    host_pointing_device: ChoiceOption = attrs.field(
        metadata={"wire": "hostPointingDevice", "type": "ChoiceOption", "since": "2.0", "secret": False},
    )
    """Wire name ``hostPointingDevice``. Since 2.0."""
