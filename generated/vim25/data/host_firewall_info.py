# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFirewallInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_firewall_default_policy import HostFirewallDefaultPolicy
    from vim25.data.host_firewall_ruleset import HostFirewallRuleset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFirewallInfo(vmodl.DataObject):
    """Data object type ``HostFirewallInfo`` (vmodl ``vim.host.FirewallInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallInfo/
    """

    default_policy: HostFirewallDefaultPolicy = attrs.field(
        metadata={"wire": "defaultPolicy", "type": "HostFirewallDefaultPolicy", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultPolicy``. Since 2.0."""

    ruleset: list[HostFirewallRuleset] | None = attrs.field(
        default=None,
        metadata={"wire": "ruleset", "type": "HostFirewallRuleset[]", "since": "2.0", "secret": False},
    )
    """Wire name ``ruleset``. Since 2.0."""
