"""What can be done to simulated VMs."""

from __future__ import annotations

from functools import cache

import vim25
from vijson.simulator.services.host_facts import capabilities

__all__ = ["vm_capability"]

_LACKING = (
    "npiv_wwn_on_non_rdm_vm_supported", "record_replay_supported", "se_sparse_disk_supported",
    "vm_npiv_wwn_disable_supported", "vm_npiv_wwn_supported", "vm_npiv_wwn_update_supported",
)  # fmt: skip


@cache
def vm_capability() -> vim25.VirtualMachineCapability:
    """Return the capability that all VMs have."""
    return capabilities(vim25.VirtualMachineCapability, _LACKING)
