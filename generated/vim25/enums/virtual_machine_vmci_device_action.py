# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineVMCIDeviceAction."""

from __future__ import annotations

import vmodl


class VirtualMachineVMCIDeviceAction(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineVMCIDeviceAction`` (vmodl
    ``vim.vm.device.VirtualVMCIDevice.Action``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceAction_enum/
    """

    ALLOW = "allow"
    DENY = "deny"
