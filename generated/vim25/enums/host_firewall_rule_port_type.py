# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostFirewallRulePortType."""

from __future__ import annotations

import vmodl


class HostFirewallRulePortType(vmodl.OpenEnum):
    """Enumerated type ``HostFirewallRulePortType`` (vmodl ``vim.host.Ruleset.Rule.PortType``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRulePortType_enum/
    """

    SRC = "src"
    DST = "dst"
