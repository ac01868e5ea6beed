# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostFirewallRuleDirection."""

from __future__ import annotations

import vmodl


class HostFirewallRuleDirection(vmodl.OpenEnum):
    """Enumerated type ``HostFirewallRuleDirection`` (vmodl ``vim.host.Ruleset.Rule.Direction``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRuleDirection_enum/
    """

    INBOUND = "inbound"
    OUTBOUND = "outbound"
