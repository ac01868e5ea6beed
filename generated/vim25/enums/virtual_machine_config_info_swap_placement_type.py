# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineConfigInfoSwapPlacementType."""

from __future__ import annotations

import vmodl


class VirtualMachineConfigInfoSwapPlacementType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineConfigInfoSwapPlacementType`` (vmodl
    ``vim.vm.ConfigInfo.SwapPlacementType``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigInfoSwapPlacementType_enum/
    """

    INHERIT = "inherit"
    VM_DIRECTORY = "vmDirectory"
    HOST_LOCAL = "hostLocal"
