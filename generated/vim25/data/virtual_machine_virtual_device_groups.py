# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVirtualDeviceGroups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_virtual_device_groups_device_group import VirtualMachineVirtualDeviceGroupsDeviceGroup


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVirtualDeviceGroups(vmodl.DataObject):
    """Data object type ``VirtualMachineVirtualDeviceGroups`` (vmodl ``vim.vm.VirtualDeviceGroups``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualDeviceGroups/
    """

    device_group: list[VirtualMachineVirtualDeviceGroupsDeviceGroup] | None = attrs.field(
        default=None,
        metadata={"wire": "deviceGroup", "type": "VirtualMachineVirtualDeviceGroupsDeviceGroup[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``deviceGroup``. Since 8.0.0.1."""
