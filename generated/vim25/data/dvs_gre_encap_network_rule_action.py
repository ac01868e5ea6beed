# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsGreEncapNetworkRuleAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_network_rule_action import DvsNetworkRuleAction

if TYPE_CHECKING:
    from vim25.data.single_ip import SingleIp


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsGreEncapNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsGreEncapNetworkRuleAction`` (vmodl ``vim.dvs.TrafficRule.GreAction``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsGreEncapNetworkRuleAction/
    """

    encapsulation_ip: SingleIp = attrs.field(
        metadata={"wire": "encapsulationIp", "type": "SingleIp", "since": "5.5", "secret": False},
    )
    """Wire name ``encapsulationIp``. Since 5.5."""
