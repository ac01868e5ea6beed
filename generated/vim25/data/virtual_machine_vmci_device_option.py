# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVMCIDeviceOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_option import VirtualDeviceOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption
    from vim25.data.virtual_machine_vmci_device_option_filter_spec_option import VirtualMachineVMCIDeviceOptionFilterSpecOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVMCIDeviceOption(VirtualDeviceOption):
    """Data object type ``VirtualMachineVMCIDeviceOption`` (vmodl
    ``vim.vm.device.VirtualVMCIDeviceOption``).

    Since 2.5u2server.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceOption/
    """

    allow_unrestricted_communication: BoolOption = attrs.field(
        metadata={"wire": "allowUnrestrictedCommunication", "type": "BoolOption", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``allowUnrestrictedCommunication``. Since 2.5u2server."""

    filter_spec_option: VirtualMachineVMCIDeviceOptionFilterSpecOption | None = attrs.field(
        default=None,
        metadata={"wire": "filterSpecOption", "type": "VirtualMachineVMCIDeviceOptionFilterSpecOption", "since": "6.0", "secret": False},
    )
    """Wire name ``filterSpecOption``. Since 6.0."""

    filter_supported: BoolOption | None = attrs.field(
        default=None,
        metadata={"wire": "filterSupported", "type": "BoolOption", "since": "6.0", "secret": False},
    )
    """Wire name ``filterSupported``. Since 6.0."""
