# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsRateLimitNetworkRuleAction."""

from __future__ import annotations

import attrs

from vim25.data.dvs_network_rule_action import DvsNetworkRuleAction


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsRateLimitNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsRateLimitNetworkRuleAction`` (vmodl
    ``vim.dvs.TrafficRule.RateLimitAction``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsRateLimitNetworkRuleAction/
    """

    packets_per_second: int = attrs.field(
        metadata={"wire": "packetsPerSecond", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``packetsPerSecond``. Since 5.5."""
