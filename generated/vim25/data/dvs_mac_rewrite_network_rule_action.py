# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsMacRewriteNetworkRuleAction."""

from __future__ import annotations

import attrs

from vim25.data.dvs_network_rule_action import DvsNetworkRuleAction


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsMacRewriteNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsMacRewriteNetworkRuleAction`` (vmodl
    ``vim.dvs.TrafficRule.MacRewriteAction``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsMacRewriteNetworkRuleAction/
    """

    rewrite_mac: str = attrs.field(
        metadata={"wire": "rewriteMac", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``rewriteMac``. Since 5.5."""
