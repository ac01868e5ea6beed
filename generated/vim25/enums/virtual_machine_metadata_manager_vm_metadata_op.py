# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineMetadataManagerVmMetadataOp."""

from __future__ import annotations

import vmodl


class VirtualMachineMetadataManagerVmMetadataOp(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineMetadataManagerVmMetadataOp`` (vmodl
    ``vim.vm.MetadataManager.VmMetadataOp``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMetadataManagerVmMetadataOp_enum/
    """

    UPDATE = "Update"
    REMOVE = "Remove"
