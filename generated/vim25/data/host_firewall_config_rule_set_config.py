# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFirewallConfigRuleSetConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_firewall_ruleset_ip_list import HostFirewallRulesetIpList


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFirewallConfigRuleSetConfig(vmodl.DataObject):
    """Data object type ``HostFirewallConfigRuleSetConfig`` (vmodl
    ``vim.host.FirewallConfig.RuleSetConfig``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallConfigRuleSetConfig/
    """

    ruleset_id: str = attrs.field(
        metadata={"wire": "rulesetId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``rulesetId``. Since 4.0."""

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``enabled``. Since 4.0."""

    allowed_hosts: HostFirewallRulesetIpList | None = attrs.field(
        default=None,
        metadata={"wire": "allowedHosts", "type": "HostFirewallRulesetIpList", "since": "5.0", "secret": False},
    )
    """Wire name ``allowedHosts``. Since 5.0."""
