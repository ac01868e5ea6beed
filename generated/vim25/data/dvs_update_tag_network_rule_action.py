# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsUpdateTagNetworkRuleAction."""

from __future__ import annotations

import attrs

from vim25.data.dvs_network_rule_action import DvsNetworkRuleAction


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsUpdateTagNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsUpdateTagNetworkRuleAction`` (vmodl
    ``vim.dvs.TrafficRule.UpdateTagAction``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsUpdateTagNetworkRuleAction/
    """

    qos_tag: int | None = attrs.field(
        default=None,
        metadata={"wire": "qosTag", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``qosTag``. Since 5.5."""

    dscp_tag: int | None = attrs.field(
        default=None,
        metadata={"wire": "dscpTag", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``dscpTag``. Since 5.5."""
