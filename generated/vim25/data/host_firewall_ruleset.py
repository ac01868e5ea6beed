# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFirewallRuleset."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_firewall_rule import HostFirewallRule
    from vim25.data.host_firewall_ruleset_ip_list import HostFirewallRulesetIpList


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFirewallRuleset(vmodl.DataObject):
    """Data object type ``HostFirewallRuleset`` (vmodl ``vim.host.Ruleset``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRuleset/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    label: str = attrs.field(
        metadata={"wire": "label", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``label``. Since 2.0."""

    required: bool = attrs.field(
        metadata={"wire": "required", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``required``. Since 2.0."""

    rule: list[HostFirewallRule] = attrs.field(
        metadata={"wire": "rule", "type": "HostFirewallRule[]", "since": "2.0", "secret": False},
    )
    """Wire name ``rule``. Since 2.0."""

    service: str | None = attrs.field(
        default=None,
        metadata={"wire": "service", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``service``. Since 2.0."""

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enabled``. Since 2.0."""

    allowed_hosts: HostFirewallRulesetIpList | None = attrs.field(
        default=None,
        metadata={"wire": "allowedHosts", "type": "HostFirewallRulesetIpList", "since": "5.0", "secret": False},
    )
    """Wire name ``allowedHosts``. Since 5.0."""

    user_controllable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "userControllable", "type": "boolean", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``userControllable``. Since 8.0.2.0."""

    ip_list_user_configurable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipListUserConfigurable", "type": "boolean", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``ipListUserConfigurable``. Since 8.0.2.0."""
