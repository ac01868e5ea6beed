"""What can be done to simulated VMs."""

from __future__ import annotations

from functools import cache

import attrs

import vim25

__all__ = ["vm_capability"]

_LACKING = {
    "npiv_wwn_on_non_rdm_vm_supported", "record_replay_supported", "se_sparse_disk_supported",
    "vm_npiv_wwn_disable_supported", "vm_npiv_wwn_supported", "vm_npiv_wwn_update_supported",
}  # fmt: skip


@cache
def vm_capability() -> vim25.VirtualMachineCapability:
    """Return the capability that all VMs have."""
    fields = attrs.fields(vim25.VirtualMachineCapability)
    needed = [field.name for field in fields if field.default is attrs.NOTHING]
    return vim25.VirtualMachineCapability(**{name: name not in _LACKING for name in needed})
