# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostFirewallRuleProtocol."""

from __future__ import annotations

import vmodl


class HostFirewallRuleProtocol(vmodl.OpenEnum):
    """Enumerated type ``HostFirewallRuleProtocol`` (vmodl ``vim.host.Ruleset.Rule.Protocol``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRuleProtocol_enum/
    """

    TCP = "tcp"
    UDP = "udp"
