# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineVMCIDeviceDirection."""

from __future__ import annotations

import vmodl


class VirtualMachineVMCIDeviceDirection(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineVMCIDeviceDirection`` (vmodl
    ``vim.vm.device.VirtualVMCIDevice.Direction``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceDirection_enum/
    """

    GUEST = "guest"
    HOST = "host"
    ANY_DIRECTION = "anyDirection"
