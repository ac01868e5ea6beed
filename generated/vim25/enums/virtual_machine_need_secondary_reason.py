# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineNeedSecondaryReason."""

from __future__ import annotations

import vmodl


class VirtualMachineNeedSecondaryReason(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineNeedSecondaryReason`` (vmodl
    ``vim.VirtualMachine.NeedSecondaryReason``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineNeedSecondaryReason_enum/
    """

    INITIALIZING = "initializing"
    DIVERGENCE = "divergence"
    LOST_CONNECTION = "lostConnection"
    PARTIAL_HARDWARE_FAILURE = "partialHardwareFailure"
    USER_ACTION = "userAction"
    CHECKPOINT_ERROR = "checkpointError"
    OTHER = "other"
