# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineVgpuProfileInfoProfileClass."""

from __future__ import annotations

import vmodl


class VirtualMachineVgpuProfileInfoProfileClass(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineVgpuProfileInfoProfileClass`` (vmodl
    ``vim.vm.VgpuProfileInfo.ProfileClass``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVgpuProfileInfoProfileClass_enum/
    """

    COMPUTE = "compute"
    QUADRO = "quadro"
