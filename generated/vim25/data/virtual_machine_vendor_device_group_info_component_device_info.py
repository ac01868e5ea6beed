# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_device import VirtualDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo`` (vmodl
    ``vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``type``. Since 8.0.0.1."""

    vendor_name: str = attrs.field(
        metadata={"wire": "vendorName", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``vendorName``. Since 8.0.0.1."""

    device_name: str = attrs.field(
        metadata={"wire": "deviceName", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``deviceName``. Since 8.0.0.1."""

    is_configurable: bool = attrs.field(
        metadata={"wire": "isConfigurable", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``isConfigurable``. Since 8.0.0.1."""

    device: VirtualDevice = attrs.field(
        metadata={"wire": "device", "type": "VirtualDevice", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``device``. Since 8.0.0.1."""
