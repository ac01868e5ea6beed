# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachinePciSharedGpuPassthroughInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachinePciSharedGpuPassthroughInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachinePciSharedGpuPassthroughInfo`` (vmodl
    ``vim.vm.PciSharedGpuPassthroughInfo``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePciSharedGpuPassthroughInfo/
    """

    vgpu: str = attrs.field(
        metadata={"wire": "vgpu", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vgpu``. Since 6.0."""
