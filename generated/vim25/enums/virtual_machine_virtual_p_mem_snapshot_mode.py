# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineVirtualPMemSnapshotMode."""

from __future__ import annotations

import vmodl


class VirtualMachineVirtualPMemSnapshotMode(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineVirtualPMemSnapshotMode`` (vmodl
    ``vim.vm.VirtualPMem.SnapshotMode``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualPMemSnapshotMode_enum/
    """

    INDEPENDENT_PERSISTENT = "independent_persistent"
    INDEPENDENT_ERASEONREVERT = "independent_eraseonrevert"
