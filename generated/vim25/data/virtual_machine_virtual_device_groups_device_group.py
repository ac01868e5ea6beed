# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVirtualDeviceGroupsDeviceGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.description import Description


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVirtualDeviceGroupsDeviceGroup(vmodl.DataObject):
    """Data object type ``VirtualMachineVirtualDeviceGroupsDeviceGroup`` (vmodl
    ``vim.vm.VirtualDeviceGroups.DeviceGroup``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualDeviceGroupsDeviceGroup/
    """

    group_instance_key: int = attrs.field(
        metadata={"wire": "groupInstanceKey", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``groupInstanceKey``. Since 2.0."""

    device_info: Description | None = attrs.field(
        default=None,
        metadata={"wire": "deviceInfo", "type": "Description", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceInfo``. Since 2.0."""
