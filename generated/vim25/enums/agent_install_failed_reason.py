# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type AgentInstallFailedReason."""

from __future__ import annotations

import vmodl


class AgentInstallFailedReason(vmodl.OpenEnum):
    """Enumerated type ``AgentInstallFailedReason`` (vmodl ``vim.fault.AgentInstallFailed.Reason``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/AgentInstallFailedReason_enum/
    """

    NOT_ENOUGH_SPACE_ON_DEVICE = "NotEnoughSpaceOnDevice"
    PREPARE_TO_UPGRADE_FAILED = "PrepareToUpgradeFailed"
    AGENT_NOT_RUNNING = "AgentNotRunning"
    AGENT_NOT_REACHABLE = "AgentNotReachable"
    INSTALL_TIMEDOUT = "InstallTimedout"
    SIGNATURE_VERIFICATION_FAILED = "SignatureVerificationFailed"
    AGENT_UPLOAD_FAILED = "AgentUploadFailed"
    AGENT_UPLOAD_TIMEDOUT = "AgentUploadTimedout"
    UNKNOWN_INSTALLER_ERROR = "UnknownInstallerError"
