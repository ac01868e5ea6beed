# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVendorDeviceGroupInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo

if TYPE_CHECKING:
    from vim25.data.virtual_machine_vendor_device_group_info_component_device_info import VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVendorDeviceGroupInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineVendorDeviceGroupInfo`` (vmodl
    ``vim.vm.VendorDeviceGroupInfo``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVendorDeviceGroupInfo/
    """

    device_group_name: str = attrs.field(
        metadata={"wire": "deviceGroupName", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``deviceGroupName``. Since 8.0.0.1."""

    device_group_description: str | None = attrs.field(
        default=None,
        metadata={"wire": "deviceGroupDescription", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``deviceGroupDescription``. Since 8.0.0.1."""

    component_device_info: list[VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "componentDeviceInfo", "type": "VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``componentDeviceInfo``. Since 8.0.0.1."""
