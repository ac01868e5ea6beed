# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineVirtualDeviceSwapDeviceSwapStatus."""

from __future__ import annotations

import vmodl


class VirtualMachineVirtualDeviceSwapDeviceSwapStatus(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineVirtualDeviceSwapDeviceSwapStatus`` (vmodl
    ``vim.vm.VirtualDeviceSwap.DeviceSwapStatus``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualDeviceSwapDeviceSwapStatus_enum/
    """

    NONE = "none"
    SCHEDULED = "scheduled"
    INPROGRESS = "inprogress"
    FAILED = "failed"
    COMPLETED = "completed"
