# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsCopyNetworkRuleAction."""

from __future__ import annotations

import attrs

from vim25.data.dvs_network_rule_action import DvsNetworkRuleAction


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsCopyNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsCopyNetworkRuleAction`` (vmodl ``vim.dvs.TrafficRule.CopyAction``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsCopyNetworkRuleAction/
    """
