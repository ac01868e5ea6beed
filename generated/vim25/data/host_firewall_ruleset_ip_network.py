# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFirewallRulesetIpNetwork."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFirewallRulesetIpNetwork(vmodl.DataObject):
    """Data object type ``HostFirewallRulesetIpNetwork`` (vmodl ``vim.host.Ruleset.IpNetwork``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRulesetIpNetwork/
    """

    network: str = attrs.field(
        metadata={"wire": "network", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``network``. Since 5.0."""

    prefix_length: int = attrs.field(
        metadata={"wire": "prefixLength", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``prefixLength``. Since 5.0."""
