# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineFaultToleranceType."""

from __future__ import annotations

import vmodl


class VirtualMachineFaultToleranceType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineFaultToleranceType`` (vmodl
    ``vim.VirtualMachine.FaultToleranceType``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFaultToleranceType_enum/
    """

    UNSET = "unset"
    RECORD_REPLAY = "recordReplay"
    CHECKPOINTING = "checkpointing"
