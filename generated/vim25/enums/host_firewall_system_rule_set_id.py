# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostFirewallSystemRuleSetId."""

from __future__ import annotations

import vmodl


class HostFirewallSystemRuleSetId(vmodl.OpenEnum):
    """Enumerated type ``HostFirewallSystemRuleSetId`` (vmodl ``vim.host.FirewallSystem.RuleSetId``).

    Since 8.0.2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallSystemRuleSetId_enum/
    """

    FAULT_TOLERANCE = "faultTolerance"
    FDM = "fdm"
    UPDATE_MANAGER = "updateManager"
    VPX_HEARTBEATS = "vpxHeartbeats"
