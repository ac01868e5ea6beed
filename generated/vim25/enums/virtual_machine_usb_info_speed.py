# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineUsbInfoSpeed."""

from __future__ import annotations

import vmodl


class VirtualMachineUsbInfoSpeed(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineUsbInfoSpeed`` (vmodl ``vim.vm.UsbInfo.Speed``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineUsbInfoSpeed_enum/
    """

    LOW = "low"
    FULL = "full"
    HIGH = "high"
    SUPER_SPEED = "superSpeed"
    SUPER_SPEED_PLUS = "superSpeedPlus"
    SUPER_SPEED20_GBPS = "superSpeed20Gbps"
    UNKNOWN_SPEED = "unknownSpeed"
