# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VmDasBeingResetEventReasonCode."""

from __future__ import annotations

import vmodl


class VmDasBeingResetEventReasonCode(vmodl.OpenEnum):
    """Enumerated type ``VmDasBeingResetEventReasonCode`` (vmodl
    ``vim.event.VmDasBeingResetEvent.ReasonCode``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasBeingResetEventReasonCode_enum/
    """

    VMTOOLS_HEARTBEAT_FAILURE = "vmtoolsHeartbeatFailure"
    APP_HEARTBEAT_FAILURE = "appHeartbeatFailure"
    APP_IMMEDIATE_RESET_REQUEST = "appImmediateResetRequest"
    VMCP_RESET_APD_CLEARED = "vmcpResetApdCleared"
    GUEST_OS_CRASH_FAILURE = "guestOsCrashFailure"
