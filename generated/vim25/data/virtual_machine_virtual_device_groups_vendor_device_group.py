# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVirtualDeviceGroupsVendorDeviceGroup."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_virtual_device_groups_device_group import VirtualMachineVirtualDeviceGroupsDeviceGroup


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVirtualDeviceGroupsVendorDeviceGroup(VirtualMachineVirtualDeviceGroupsDeviceGroup):
    """Data object type ``VirtualMachineVirtualDeviceGroupsVendorDeviceGroup`` (vmodl
    ``vim.vm.VirtualDeviceGroups.VendorDeviceGroup``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualDeviceGroupsVendorDeviceGroup/
    """

    device_group_name: str = attrs.field(
        metadata={"wire": "deviceGroupName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceGroupName``. Since 2.0."""
