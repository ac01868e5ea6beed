# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineToolsInstallType."""

from __future__ import annotations

import vmodl


class VirtualMachineToolsInstallType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineToolsInstallType`` (vmodl
    ``vim.vm.GuestInfo.ToolsInstallType``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineToolsInstallType_enum/
    """

    GUEST_TOOLS_TYPE_UNKNOWN = "guestToolsTypeUnknown"
    GUEST_TOOLS_TYPE_MSI = "guestToolsTypeMSI"
    GUEST_TOOLS_TYPE_TAR = "guestToolsTypeTar"
    GUEST_TOOLS_TYPE_OSP = "guestToolsTypeOSP"
    GUEST_TOOLS_TYPE_OPEN_VM_TOOLS = "guestToolsTypeOpenVMTools"
