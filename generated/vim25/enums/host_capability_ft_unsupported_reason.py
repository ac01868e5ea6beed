# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostCapabilityFtUnsupportedReason."""

from __future__ import annotations

import vmodl


class HostCapabilityFtUnsupportedReason(vmodl.OpenEnum):
    """Enumerated type ``HostCapabilityFtUnsupportedReason`` (vmodl
    ``vim.host.Capability.FtUnsupportedReason``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCapabilityFtUnsupportedReason_enum/
    """

    V_MOTION_NOT_LICENSED = "vMotionNotLicensed"
    MISSING_V_MOTION_NIC = "missingVMotionNic"
    MISSING_FT_LOGGING_NIC = "missingFTLoggingNic"
    FT_NOT_LICENSED = "ftNotLicensed"
    HA_AGENT_ISSUE = "haAgentIssue"
    UNSUPPORTED_PRODUCT = "unsupportedProduct"
    CPU_HV_UNSUPPORTED = "cpuHvUnsupported"
    CPU_HWMMU_UNSUPPORTED = "cpuHwmmuUnsupported"
    CPU_HV_DISABLED = "cpuHvDisabled"
