# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFirewallRulesetIpList."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_firewall_ruleset_ip_network import HostFirewallRulesetIpNetwork


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFirewallRulesetIpList(vmodl.DataObject):
    """Data object type ``HostFirewallRulesetIpList`` (vmodl ``vim.host.Ruleset.IpList``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRulesetIpList/
    """

    ip_address: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "ipAddress", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``ipAddress``. Since 5.0."""

    ip_network: list[HostFirewallRulesetIpNetwork] | None = attrs.field(
        default=None,
        metadata={"wire": "ipNetwork", "type": "HostFirewallRulesetIpNetwork[]", "since": "5.0", "secret": False},
    )
    """Wire name ``ipNetwork``. Since 5.0."""

    all_ip: bool = attrs.field(
        metadata={"wire": "allIp", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``allIp``. Since 5.0."""
