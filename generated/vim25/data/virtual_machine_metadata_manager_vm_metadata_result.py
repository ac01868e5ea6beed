# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineMetadataManagerVmMetadataResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault
    from vim25.data.virtual_machine_metadata_manager_vm_metadata import VirtualMachineMetadataManagerVmMetadata


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineMetadataManagerVmMetadataResult(vmodl.DataObject):
    """Data object type ``VirtualMachineMetadataManagerVmMetadataResult`` (vmodl
    ``vim.vm.MetadataManager.VmMetadataResult``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMetadataManagerVmMetadataResult/
    """

    vm_metadata: VirtualMachineMetadataManagerVmMetadata = attrs.field(
        metadata={"wire": "vmMetadata", "type": "VirtualMachineMetadataManagerVmMetadata", "since": "5.5", "secret": False},
    )
    """Wire name ``vmMetadata``. Since 5.5."""

    error: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault", "since": "5.5", "secret": False},
    )
    """Wire name ``error``. Since 5.5."""
