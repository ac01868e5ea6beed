# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostSystemRemediationStateState."""

from __future__ import annotations

import vmodl


class HostSystemRemediationStateState(vmodl.OpenEnum):
    """Enumerated type ``HostSystemRemediationStateState`` (vmodl
    ``vim.HostSystem.RemediationState.State``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemRemediationStateState_enum/
    """

    REMEDIATION_READY = "remediationReady"
    PRECHECK_REMEDIATION_RUNNING = "precheckRemediationRunning"
    PRECHECK_REMEDIATION_COMPLETE = "precheckRemediationComplete"
    PRECHECK_REMEDIATION_FAILED = "precheckRemediationFailed"
    REMEDIATION_RUNNING = "remediationRunning"
    REMEDIATION_FAILED = "remediationFailed"
