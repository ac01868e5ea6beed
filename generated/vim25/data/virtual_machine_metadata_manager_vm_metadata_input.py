# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineMetadataManagerVmMetadataInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_metadata_manager_vm_metadata import VirtualMachineMetadataManagerVmMetadata


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineMetadataManagerVmMetadataInput(vmodl.DataObject):
    """Data object type ``VirtualMachineMetadataManagerVmMetadataInput`` (vmodl
    ``vim.vm.MetadataManager.VmMetadataInput``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMetadataManagerVmMetadataInput/
    """

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``operation``. Since 5.5."""

    vm_metadata: VirtualMachineMetadataManagerVmMetadata = attrs.field(
        metadata={"wire": "vmMetadata", "type": "VirtualMachineMetadataManagerVmMetadata", "since": "5.5", "secret": False},
    )
    """Wire name ``vmMetadata``. Since 5.5."""
