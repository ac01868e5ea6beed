# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineVMCIDeviceProtocol."""

from __future__ import annotations

import vmodl


class VirtualMachineVMCIDeviceProtocol(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineVMCIDeviceProtocol`` (vmodl
    ``vim.vm.device.VirtualVMCIDevice.Protocol``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceProtocol_enum/
    """

    HYPERVISOR = "hypervisor"
    DOORBELL = "doorbell"
    QUEUEPAIR = "queuepair"
    DATAGRAM = "datagram"
    STREAM = "stream"
    ANY_PROTOCOL = "anyProtocol"
