# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFirewallRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.host_firewall_rule_direction import HostFirewallRuleDirection
    from vim25.enums.host_firewall_rule_port_type import HostFirewallRulePortType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFirewallRule(vmodl.DataObject):
    """Data object type ``HostFirewallRule`` (vmodl ``vim.host.Ruleset.Rule``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRule/
    """

    port: int = attrs.field(
        metadata={"wire": "port", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``port``. Since 2.0."""

    end_port: int | None = attrs.field(
        default=None,
        metadata={"wire": "endPort", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``endPort``. Since 2.0."""

    direction: HostFirewallRuleDirection = attrs.field(
        metadata={"wire": "direction", "type": "HostFirewallRuleDirection", "since": "2.0", "secret": False},
    )
    """Wire name ``direction``. Since 2.0."""

    port_type: HostFirewallRulePortType | None = attrs.field(
        default=None,
        metadata={"wire": "portType", "type": "HostFirewallRulePortType", "since": "5.0", "secret": False},
    )
    """Wire name ``portType``. Since 5.0."""

    protocol: str = attrs.field(
        metadata={"wire": "protocol", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``protocol``. Since 2.0."""
