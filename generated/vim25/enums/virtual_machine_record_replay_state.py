# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineRecordReplayState."""

from __future__ import annotations

import vmodl


class VirtualMachineRecordReplayState(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineRecordReplayState`` (vmodl
    ``vim.VirtualMachine.RecordReplayState``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRecordReplayState_enum/
    """

    RECORDING = "recording"
    REPLAYING = "replaying"
    INACTIVE = "inactive"
