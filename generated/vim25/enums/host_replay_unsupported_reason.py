# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostReplayUnsupportedReason."""

from __future__ import annotations

import vmodl


class HostReplayUnsupportedReason(vmodl.OpenEnum):
    """Enumerated type ``HostReplayUnsupportedReason`` (vmodl
    ``vim.host.Capability.ReplayUnsupportedReason``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostReplayUnsupportedReason_enum/
    """

    INCOMPATIBLE_PRODUCT = "incompatibleProduct"
    INCOMPATIBLE_CPU = "incompatibleCpu"
    HV_DISABLED = "hvDisabled"
    CPUID_LIMIT_SET = "cpuidLimitSet"
    OLD_BIOS = "oldBIOS"
    UNKNOWN = "unknown"
