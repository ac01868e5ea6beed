# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVMCIDeviceFilterInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_vmci_device_filter_spec import VirtualMachineVMCIDeviceFilterSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVMCIDeviceFilterInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineVMCIDeviceFilterInfo`` (vmodl
    ``vim.vm.device.VirtualVMCIDevice.FilterInfo``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceFilterInfo/
    """

    filters: list[VirtualMachineVMCIDeviceFilterSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "filters", "type": "VirtualMachineVMCIDeviceFilterSpec[]", "since": "6.0", "secret": False},
    )
    """Wire name ``filters``. Since 6.0."""
