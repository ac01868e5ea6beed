# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineRelocateTransformation."""

from __future__ import annotations

import vmodl


class VirtualMachineRelocateTransformation(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineRelocateTransformation`` (vmodl
    ``vim.vm.RelocateSpec.Transformation``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRelocateTransformation_enum/
    """

    FLAT = "flat"
    SPARSE = "sparse"
