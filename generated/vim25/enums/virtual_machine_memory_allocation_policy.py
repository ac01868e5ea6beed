# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineMemoryAllocationPolicy."""

from __future__ import annotations

import vmodl


class VirtualMachineMemoryAllocationPolicy(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineMemoryAllocationPolicy`` (vmodl
    ``vim.host.MemoryManagerSystem.VirtualMachineReservationInfo.AllocationPolicy``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMemoryAllocationPolicy_enum/
    """

    SWAP_NONE = "swapNone"
    SWAP_SOME = "swapSome"
    SWAP_MOST = "swapMost"
