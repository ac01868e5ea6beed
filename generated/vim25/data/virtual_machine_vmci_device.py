# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVMCIDevice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device import VirtualDevice

if TYPE_CHECKING:
    from vim25.data.virtual_machine_vmci_device_filter_info import VirtualMachineVMCIDeviceFilterInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVMCIDevice(VirtualDevice):
    """Data object type ``VirtualMachineVMCIDevice`` (vmodl ``vim.vm.device.VirtualVMCIDevice``).

    Since 2.5u2server.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDevice/
    """

    id: int | None = attrs.field(
        default=None,
        metadata={"wire": "id", "type": "long", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``id``. Since 2.5u2server."""

    allow_unrestricted_communication: bool | None = attrs.field(
        default=None,
        metadata={"wire": "allowUnrestrictedCommunication", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``allowUnrestrictedCommunication``. Since 2.5u2server."""

    filter_enable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "filterEnable", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``filterEnable``. Since 6.0."""

    filter_info: VirtualMachineVMCIDeviceFilterInfo | None = attrs.field(
        default=None,
        metadata={"wire": "filterInfo", "type": "VirtualMachineVMCIDeviceFilterInfo", "since": "6.0", "secret": False},
    )
    """Wire name ``filterInfo``. Since 6.0."""
