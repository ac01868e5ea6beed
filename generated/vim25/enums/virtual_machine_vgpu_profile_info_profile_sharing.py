# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineVgpuProfileInfoProfileSharing."""

from __future__ import annotations

import vmodl


class VirtualMachineVgpuProfileInfoProfileSharing(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineVgpuProfileInfoProfileSharing`` (vmodl
    ``vim.vm.VgpuProfileInfo.ProfileSharing``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVgpuProfileInfoProfileSharing_enum/
    """

    TIME_SLICED = "timeSliced"
    MIG = "mig"
