# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVirtualDeviceSwap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_virtual_device_swap_device_swap_info import VirtualMachineVirtualDeviceSwapDeviceSwapInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVirtualDeviceSwap(vmodl.DataObject):
    """Data object type ``VirtualMachineVirtualDeviceSwap`` (vmodl ``vim.vm.VirtualDeviceSwap``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualDeviceSwap/
    """

    lsi_to_pvscsi: VirtualMachineVirtualDeviceSwapDeviceSwapInfo | None = attrs.field(
        default=None,
        metadata={"wire": "lsiToPvscsi", "type": "VirtualMachineVirtualDeviceSwapDeviceSwapInfo", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``lsiToPvscsi``. Since 8.0.0.1."""
