# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFirewallRulesetRulesetSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_firewall_ruleset_ip_list import HostFirewallRulesetIpList


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFirewallRulesetRulesetSpec(vmodl.DataObject):
    """Data object type ``HostFirewallRulesetRulesetSpec`` (vmodl ``vim.host.Ruleset.RulesetSpec``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRulesetRulesetSpec/
    """

    allowed_hosts: HostFirewallRulesetIpList = attrs.field(
        metadata={"wire": "allowedHosts", "type": "HostFirewallRulesetIpList", "since": "5.0", "secret": False},
    )
    """Wire name ``allowedHosts``. Since 5.0."""
