# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFirewallConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_firewall_config_rule_set_config import HostFirewallConfigRuleSetConfig
    from vim25.data.host_firewall_default_policy import HostFirewallDefaultPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFirewallConfig(vmodl.DataObject):
    """Data object type ``HostFirewallConfig`` (vmodl ``vim.host.FirewallConfig``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallConfig/
    """

    rule: list[HostFirewallConfigRuleSetConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "rule", "type": "HostFirewallConfigRuleSetConfig[]", "since": "4.0", "secret": False},
    )
    """Wire name ``rule``. Since 4.0."""

    default_blocking_policy: HostFirewallDefaultPolicy = attrs.field(
        metadata={"wire": "defaultBlockingPolicy", "type": "HostFirewallDefaultPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``defaultBlockingPolicy``. Since 4.0."""
